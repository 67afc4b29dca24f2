/** A text that the caller looks up in `_locales`. */
export interface LocalizedText {
  key: string;
  substitutions: string[];
}

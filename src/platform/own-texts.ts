/** A file of `_locales`, as the browser would read it. */
export type Messages = Readonly<Record<string, Message>>;

interface Message {
  readonly message: string;
  /** What `$NAME$` stands for: one of the substitutions. */
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * The text of a key, made the way browsers make it; empty where there is none.
 * See https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference
 */
export function textIn(messages: Messages, key: string, substitutions: readonly string[]): string {
  const entry = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (!entry) return '';
  const { message, placeholders = {} } = entry;
  return message
    .replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole)
    .replace(/\$([1-9$])/g, (_, place: string) =>
      place === '$' ? '$' : (substitutions[Number(place) - 1] ?? ''),
    );
}

/** A symbol of the world that only content scripts of this extension share: pages see nothing of it. */
const TEXTS = Symbol.for('porchlight.texts');
const world: typeof globalThis & { [TEXTS]?: Messages } = globalThis;

/** Lets all that is shown in this page speak another language than the browser. */
export function speak(messages: Messages): void {
  world[TEXTS] = messages;
}

/** A text in the language that was chosen for this page; `null` where none was. */
export function chosenText(key: string, substitutions: readonly string[]): string | null {
  const messages = world[TEXTS];
  return messages ? textIn(messages, key, substitutions) : null;
}

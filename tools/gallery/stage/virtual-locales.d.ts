declare module 'virtual:locales' {
  /** The messages of every folder of `_locales`, by its name; the gallery's build reads them. */
  const locales: Record<
    string,
    Record<string, { message: string; placeholders?: Record<string, { content: string }> }>
  >;
  export default locales;
}

/** The optional permission that the welcome page asks for: every site, also those the catalogue does not know. */
export const ALL_SITES = '<all_urls>';

/** The add-in's version; the same as in package.json and, with a fourth number, in manifest.xml (tests hold them together). */
export const VERSION_TEXT = '0.1.0';

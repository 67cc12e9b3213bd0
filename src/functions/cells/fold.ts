/** A word without case, diacritics, spaces and punctuation: "Första återbetalningsår" and "forsta_aterbetalningsar" are one. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

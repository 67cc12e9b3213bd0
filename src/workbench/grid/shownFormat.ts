/**
 * A number format in the engine's terms, which knows no colours and no conditions: "[Red]0;[Red]-0;0" is "0;-0;0". With one
 * that it does not know the engine would make an error of every cell with that format.
 */
export const shownFormat = (code: string): string =>
  code === 'General'
    ? ''
    : code.replace(/"[^"]*"|\[(?!\$|h+\]|m+\]|s+\])[^\]]*\]/gi, (part) => (part.startsWith('"') ? part : ''));

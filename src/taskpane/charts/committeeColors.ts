/** Tones that stand out from a light and a dark pane alike (3:1) and carry black letters (4.5:1). */
const TONES = ['#1f8a99', '#d0741f', '#8f7ad1', '#6f9a2e', '#d1639a', '#4f86d6', '#b08a1e', '#8a8f98'];

/** How a committee is known in every picture: by a letter, and by a colour for those who see it. */
export interface CommitteeMark {
  readonly letter: string;
  readonly color: string;
}

export const committeeMark = (index: number): CommitteeMark => ({
  letter: letterOf(index),
  color: TONES[index % TONES.length] ?? '#8a8f98',
});

/** A to Z, then AA. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

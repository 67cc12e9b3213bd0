/** The table that `npm run bench` prints. */

export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly other: string;
  readonly result: number;
  /** "<= 3" or ">= 50" */
  readonly target: string;
}

export const inWords = (nanoseconds: number): string =>
  nanoseconds < 1e3
    ? `${nanoseconds.toFixed(0)} ns`
    : nanoseconds < 1e6
      ? `${(nanoseconds / 1e3).toFixed(1)} us`
      : `${(nanoseconds / 1e6).toFixed(1)} ms`;

function isReached({ result, target }: Line): boolean {
  const [relation, limit] = target.split(' ');
  return relation === '<='
    ? result <= Number(limit)
    : relation === '<'
      ? result < Number(limit)
      : result >= Number(limit);
}

export function printSection(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const line of lines) {
    const result = line.result < 10 ? line.result.toFixed(2) : line.result.toFixed(0);
    const cells = [line.what.padEnd(46), line.ours.padStart(10), line.other.padStart(10), result.padStart(9)];
    console.log(`  ${cells.join(' ')}   ${line.target.padEnd(7)} ${isReached(line) ? '' : 'not reached'}`);
  }
}

/** The name itself, or with the first number that makes it free. Excel takes no heed of case. */
export function freeName(name: string, taken: readonly string[], space: string): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number++) free = `${name}${space}${number}`;
  return free;
}

/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** A sheet name that Excel takes and no sheet has: without : \ / ? * [ ], at most 31 characters, numbered where it is taken. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const clean = name
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` ${number}`;
    const free = `${clean.slice(0, LONGEST - ending.length).trim()}${ending}`;
    if (!lower.has(free.toLowerCase())) return free;
  }
}

import { Refusal } from './run';

/** Refused before anything is written, with every sheet that is in the way. */
export function refuseProtected(concerned: Iterable<string>, protectedSheets: readonly string[]): void {
  const names = new Set(concerned);
  const inTheWay = protectedSheets.filter((name) => names.has(name));
  if (inTheWay.length > 0) throw new Refusal({ kind: 'protected-sheets', sheets: inTheWay });
}

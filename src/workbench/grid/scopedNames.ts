import { quotedSheet } from '../../package/address';
import { unquoted } from './addresses';

/**
 * The engine's names are the workbook's. A name that belongs to a sheet is held there under another one, which ends in the
 * sheet's own number (`Belopp.blad2`), and is written and shown as it is called.
 */
export interface ScopedNames {
  /** What the engine calls a name, from now on also in formulas. */
  engineName(name: string, sheetId: string | undefined): string;
  forget(): void;
  toEngine(formula: string, sheetId: string): string;
  shown(formula: string, sheetId: string): string;
  /** A formula that the copy of a sheet has taken over, with the copy's own names. */
  copied(formula: string, from: string, to: string): string;
}

/** Texts as they are; words, with the sheet before them, that are neither calls nor sheets. */
const WORDS =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\]|\s*[(!])/gu;

export function scopedNames(
  sheetIdOf: (name: string) => string | undefined,
  sheetName: (id: string) => string,
): ScopedNames {
  const sheets = new Map<string, string>();
  const known = new Map<string, { readonly name: string; readonly sheetId: string }>();
  const call = (name: string, sheetId: string): string => {
    const end = sheets.get(sheetId) ?? `blad${sheets.size + 1}`;
    sheets.set(sheetId, end);
    return `${name}.${end}`;
  };
  return {
    engineName(name, sheetId) {
      if (sheetId === undefined) return name;
      const called = call(name, sheetId);
      known.set(called.toUpperCase(), { name, sheetId });
      return called;
    },
    forget() {
      sheets.clear();
      known.clear();
    },
    toEngine: (formula, sheetId) =>
      known.size === 0
        ? formula
        : formula.replace(WORDS, (whole: string, sheet?: string, word?: string) => {
            if (word === undefined) return whole;
            const home = sheet === undefined ? sheetId : sheetIdOf(unquoted(sheet));
            const called = home === undefined || !sheets.has(home) ? undefined : call(word, home);
            return called !== undefined && known.has(called.toUpperCase()) ? called : whole;
          }),
    shown: (formula, sheetId) =>
      known.size === 0
        ? formula
        : formula.replace(WORDS, (whole: string, _?: string, word?: string) => {
            const found = known.get(word?.toUpperCase() ?? '');
            if (!found) return whole;
            return found.sheetId === sheetId ? found.name : `${quotedSheet(sheetName(found.sheetId))}!${found.name}`;
          }),
    copied: (formula, from, to) =>
      formula.replace(WORDS, (whole: string, _?: string, word?: string) => {
        const found = known.get(word?.toUpperCase() ?? '');
        return found?.sheetId === from ? call(found.name, to) : whole;
      }),
  };
}

import type { WhyValue } from '../../i18n/nativeTexts';
import type { CellContent } from '../../package/changes';
import { escapeXml, unescapeXml } from '../../package/xml/xml';

/** What was written in a cell in place of a formula's answer: its value, or a plain Excel formula. */
export type KeptContent = CellContent | { readonly formula: string };

export const isFormula = (content: KeptContent): content is { readonly formula: string } =>
  typeof content === 'object' && 'formula' in content;

/** A formula taken out of its cell, with all that is needed to put it back. */
export interface KeptFormula {
  /** Its own among all that the workbook keeps. */
  readonly id: number;
  readonly round: number;
  /** Which of the round's sheets it stood in. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** As Excel had it in English, with "=". */
  readonly formula: string;
  /** The same as the user's own Excel wrote it; what was kept before that was asked for has none. */
  readonly local?: string;
  /** What was written in the cells that it filled, row by row. */
  readonly contents: readonly (readonly KeptContent[])[];
  /** What stood in the cells just before these, while they are being written: the plain formulas that showed something else. */
  readonly earlier?: readonly (readonly KeptContent[])[];
  /** Why it has values where plain formulas were asked for. */
  readonly why?: WhyValue;
  /** Their number formats before; one for all where they were the same. */
  readonly formats: string | readonly (readonly string[])[];
  /** On its way back: begun, and not known to be done. */
  readonly thawing?: true;
}

/** A sheet as it was when formulas were taken out of it or read from it. */
export interface KeptSheet {
  readonly id: string;
  readonly name: string;
  /** See landmarks.ts. */
  readonly landmarks: string;
}

/** One time that formulas were taken out. */
export interface Round {
  readonly id: number;
  /** ISO date. */
  readonly date: string;
  /** Begun, and not known to be done. */
  readonly freezing?: true;
  /** Begun, and plain formulas are written whose answers have not all been compared. */
  readonly checking?: true;
  readonly sheets: readonly KeptSheet[];
}

export interface KeptFormulas {
  readonly rounds: readonly Round[];
  readonly formulas: readonly KeptFormula[];
}

export const NOTHING_KEPT: KeptFormulas = { rounds: [], formulas: [] };

/** The namespace of the custom XML part that keeps formulas. It never changes; the version within it does. */
export const KEPT_NAMESPACE = 'urn:social-investering:kept-formulas';
const VERSION = 1;

/** What cannot be written in XML is escaped by JSON. */
export const keptXml = (kept: KeptFormulas): string =>
  `<keptFormulas xmlns="${KEPT_NAMESPACE}" version="${VERSION}">${escapeXml(
    JSON.stringify(kept).replace(/[\ufffe\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`),
  )}</keptFormulas>`;

/** Reads the part; undefined for one that a newer version of the add-in or another program wrote, which is left alone. */
export function keptFrom(xml: string): KeptFormulas | undefined {
  const [, tag = '', body = ''] = /<keptFormulas\b([^>]*)>([^<]*)<\/keptFormulas>/.exec(xml) ?? [];
  if (!/\sversion="1"/.test(tag)) return undefined;
  try {
    const read = JSON.parse(unescapeXml(body)) as KeptFormulas;
    return Array.isArray(read.rounds) && Array.isArray(read.formulas) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Without rounds that no formula is left of. */
export function withoutEmptyRounds({ rounds, formulas }: KeptFormulas): KeptFormulas {
  const used = new Set(formulas.map(({ round }) => round));
  return { rounds: rounds.filter(({ id }) => used.has(id)), formulas };
}

/** With nothing begun. */
export const withoutMarks = ({ rounds, formulas }: KeptFormulas): KeptFormulas => ({
  rounds: rounds.map(({ id, date, sheets }) => ({ id, date, sheets })),
  formulas: formulas.map(({ thawing: _, ...formula }) => formula),
});

export const sizeOf = ({ contents }: KeptFormula): { readonly rows: number; readonly columns: number } => ({
  rows: contents.length,
  columns: contents[0]?.length ?? 0,
});

export const formatAt = ({ formats }: KeptFormula, row: number, column: number): string =>
  typeof formats === 'string' ? formats : (formats[row]?.[column] ?? 'General');

/** The calls that plain formulas are held against: the catalogue's examples and the signed cases, those that have an answer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { catalogue } from '../src/functions/catalogue';
import type { Answer, CellMatrix, RawArgument } from '../src/functions/catalogue/types';
import type { NoNative } from '../src/i18n/nativeTexts';
import { differences } from './native';
import type { LaidCall } from './native';

export interface AnsweredCase {
  readonly name: string;
  readonly args: readonly RawArgument[];
  readonly answer: Answer;
}

interface SignedCase {
  readonly namn: string;
  readonly argument: readonly RawArgument[];
  readonly svar?: Answer;
}

export function answeredCases(id: string): readonly AnsweredCase[] {
  const file = path.join(__dirname, `cases/${id.toLowerCase()}.yaml`);
  const signed = (parse(readFileSync(file, 'utf8')) as readonly SignedCase[]).flatMap(({ namn, argument, svar }) =>
    svar === undefined ? [] : [{ name: namn, args: argument, answer: svar }],
  );
  const examples = catalogue.find((entry) => entry.id === id)?.examples ?? [];
  return [...examples.map(({ sv, args, answer }) => ({ name: sv, args, answer })), ...signed];
}

const NEVER: Readonly<Record<string, NoNative['kind']>> = {
  INTERNAVKASTNING: 'searched',
  KANSLIGHET: 'sorted',
  SIMULERING: 'drawn',
  AVRUNDATABELL: 'rounded-table',
  VERSION: 'version',
};

/** Where `decimaler` stands in the functions whose tables are rounded so that they add up. */
const TABLE_DECIMALS: Readonly<Record<string, number>> = {
  RAMMINSKNING: 7,
  EFFEKTATERBETALNING: 4,
  ATERBETALNINGSBUDGET: 5,
  KOSTNADSKALKYL: 4,
};

/** Why a call has no plain formulas, or undefined where it must have. */
export function noNativeFor(id: string, args: readonly RawArgument[]): NoNative['kind'] | undefined {
  if (NEVER[id]) return NEVER[id];
  const table = args.find(
    (arg): arg is CellMatrix => Array.isArray(arg) && arg.flat().some((x) => typeof x === 'string'),
  );
  if (table?.length === 1 && id !== 'RAMMINSKNING') return 'empty-table';
  const decimals = args[TABLE_DECIMALS[id] ?? Infinity];
  if (decimals === undefined || decimals === null || decimals === '') {
    return id === 'ATERBETALNING' && args[4] === 'annuitet' && typeof args[6] === 'number'
      ? 'rounded-annuity'
      : undefined;
  }
  // A budget of rounded plans has formulas as long as no intervention is split.
  const rows = (args[0] as CellMatrix).slice(1).map((row) => row[0]);
  if (id === 'ATERBETALNINGSBUDGET' && new Set(rows).size === rows.length) return undefined;
  const isSingle = Array.isArray(args[0]) && (args[0].length === 1 || (args[0] as CellMatrix)[0]?.length === 0);
  return isSingle && (id === 'EFFEKTATERBETALNING' || id === 'RAMMINSKNING') ? undefined : 'rounded-table';
}

/** Present values that take each other out: what is left in binary is a trillionth of what went in, and the cell is frozen. */
export const CANCELLING: ReadonlySet<string> = new Set([
  'NUVARDE: Negativa belopp',
  'NETTONUVARDE: 1 000 tkr i dag mot 550 och 605 tkr åren efter: med 10 % ränta går det precis jämnt ut.',
  'NETTONUVARDE: Insatsen går precis jämnt ut',
  'NETTONUVARDE: Kostnader i rad och minskningar i kolumn',
  'NETTONUVARDE: En tusendels öre under jämnt',
  'NETTONUVARDE: Båda områdena slutar med tomma celler',
]);

/** The differences that are larger than a trillionth of the largest input. */
export function largeDifferences(laid: LaidCall, args: readonly RawArgument[], shown: CellMatrix): readonly string[] {
  const inputs = args.flatMap((arg) => (Array.isArray(arg) ? (arg as CellMatrix).flat() : [arg as number]));
  const largest = Math.max(...inputs.filter((x): x is number => typeof x === 'number').map(Math.abs));
  const isSmall = shown.every((row, r) =>
    row.every((value, c) => Math.abs(Number(value) - Number(laid.answer[r]?.[c])) <= 1e-12 * largest),
  );
  return isSmall ? [] : differences(laid, shown);
}

import type { WhyValue } from '../../i18n/nativeTexts';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { inTurn } from '../inTurn';
import { neverAsk, neverAskSetting, wouldAsk } from '../neverAsk';
import { finishBegun } from './finishBegun';
import type { Finished } from './finishBegun';
import { localForm } from './localForm';
import { isFormula, sizeOf } from './keptFormulas';
import type { KeptContent, KeptFormula } from './keptFormulas';
import { readKeptPart } from './keptPart';
import { addinFormulas } from './planFreeze';
import { planThaw } from './planThaw';
import type { ThawItem } from './planThaw';
import { readSheets } from './readSheets';
import { placeText } from './sheetCells';

/** A formula that the add-in answers, as it stands in the workbook. */
export interface LiveFormula {
  readonly sheet: string;
  /** All the cells that it fills: "Fond!A1:C9". */
  readonly address: string;
  /** As the user's own Excel writes it. */
  readonly formula: string;
}

/** A formula that is kept, and what has become of its cells. */
export interface KeptListing {
  readonly id: number;
  readonly kind: Exclude<ThawItem['kind'], 'back'>;
  readonly sheet: string;
  /** Where it would go back; undefined where that is lost. */
  readonly address: string | undefined;
  /** As the user's own Excel writes it. */
  readonly formula: string;
  /** ISO date. */
  readonly date: string;
  /** Why its cells have values where plain Excel formulas were asked for. */
  readonly why: WhyValue | undefined;
  /** Its cells have plain Excel formulas. */
  readonly isPlain: boolean;
  /** The cells that no longer hold what was left in them. */
  readonly changed: readonly { readonly address: string; readonly was: string; readonly now: string }[];
}

export interface FormulaStatus {
  readonly live: readonly LiveFormula[];
  readonly kept: readonly KeptListing[];
  /** What was left half done and has now been brought to an end. */
  readonly finished: Finished | undefined;
  readonly protectedSheets: readonly string[];
}

/** With how the user's own Excel writes any formula of the workbook, given in English. */
export interface StatusRead extends FormulaStatus {
  readonly asWritten: (formula: string) => string;
}

/** Which formulas of the add-in stand in the workbook and which are kept. Brings to an end what was begun and broken off. */
export function readFormulaStatus(): Promise<WorkbookResult<StatusRead>> {
  return inTurn(async () => {
    const read = await readNow();
    if (!read.ok) return read;
    const { willAsk, ...status } = read.value;
    // Formulas may have answered long before this version. Where the workbook cannot be written it is read all the same.
    if (willAsk) await neverAsk();
    return { ...read, value: status };
  });
}

/** With whether receivers would be asked to install the add-in. */
function readNow(): Promise<WorkbookResult<StatusRead & { readonly willAsk: boolean }>> {
  return run('', async (context) => {
    const asking = neverAskSetting(context);
    const part = await readKeptPart(context);
    const before = await readSheets(context);
    const finished = await finishBegun(context, part, before.sheets);
    const { kept } = finished ? await readKeptPart(context) : part;
    const { sheets, names, protectedSheets, decimal } = finished ? await readSheets(context) : before;
    const dates = new Map(kept.rounds.map(({ id, date }) => [id, date]));
    const live = addinFormulas(sheets, names);
    const asWritten = localForm(decimal, [...live, ...kept.formulas]);
    return {
      willAsk: wouldAsk(asking) && live.length + kept.formulas.length > 0,
      asWritten,
      live: live.map(({ sheet, row, column, formula, ...size }) => ({
        sheet: sheet.name,
        address: placeText(sheet.name, row, column, size),
        formula: asWritten(formula),
      })),
      kept: planThaw(kept, sheets).flatMap((item) => listing(item, dates.get(item.kept.round) ?? '', asWritten)),
      finished,
      protectedSheets,
    };
  });
}

type Form = StatusRead['asWritten'];

function listing(item: ThawItem, date: string, asWritten: Form): readonly KeptListing[] {
  const { kept } = item;
  const { id, why } = kept;
  const isPlain = hasFormulas(kept);
  if (item.kind === 'back') return [];
  if (item.kind === 'lost') {
    const formula = asWritten(kept.formula);
    return [{ id, kind: 'lost', sheet: item.sheetName, address: undefined, formula, date, why, isPlain, changed: [] }];
  }
  const { sheet, row, column } = item;
  const formula = asWritten(item.formula);
  const cells = item.kind === 'changed' ? item.cells : [];
  const single = { rows: 1, columns: 1 };
  return [
    {
      id,
      kind: item.kind,
      sheet: sheet.name,
      address: placeText(sheet.name, row, column, sizeOf(kept)),
      formula,
      date,
      why,
      isPlain,
      changed: cells.map((cell) => ({
        address: placeText(sheet.name, cell.row, cell.column, single),
        was: contentText(cell.was, asWritten),
        now: contentText(cell.now, asWritten),
      })),
    },
  ];
}

const hasFormulas = ({ contents }: KeptFormula): boolean => contents.some((line) => line.some(isFormula));

function contentText(content: KeptContent, asWritten: Form): string {
  if (typeof content !== 'object') return String(content);
  return isFormula(content) ? asWritten(content.formula) : content.error;
}

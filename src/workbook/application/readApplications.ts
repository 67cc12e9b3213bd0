import type { DecisionTexts, Draft } from '../../core/application';
import type { CellValue } from '../../core/problem';
import type { Language } from '../../i18n/language';
import { columnNumber } from '../../package/address';
import { parseAddress } from '../address';
import { inTurn } from '../inTurn';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { heldIn, settingOf } from '../setting';
import type { Form, SheetCells } from './form';
import { labelKey, SHEET_WORD } from './labels';
import { APPLICATION_KEY, applicationMemoryFrom } from './memory';
import type { ApplicationMemory } from './memory';
import { readForm } from './readForm';
import { recognise } from './recognise';

/** An application's sheet as it was read, whoever wrote it. */
export interface ApplicationSheet {
  readonly sheetId: string;
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly form: Form;
  readonly draft: Draft;
  readonly decision: DecisionTexts;
  readonly isUnitStated: boolean;
}

/** The workbook's applications: those saved as sheets, and those that are being written. */
export interface Applications extends ApplicationMemory {
  readonly sheets: readonly ApplicationSheet[];
  /** Every sheet, for who is to choose a template. */
  readonly allSheets: readonly { readonly sheetId: string; readonly sheet: string }[];
}

/** What a sheet without a stated unit is read in, until the user has said. */
export const UNSTATED_UNIT = 'tkr';

/** Reads the applications. A sheet is one by its name, or because a draft was opened from it, if its labels are found. Two syncs, in turn with what is written. */
export const readApplications = (language: Language): Promise<WorkbookResult<Applications>> =>
  inTurn(() => readNow(language));

function readNow(language: Language): Promise<WorkbookResult<Applications>> {
  return run('', async (context) => {
    const worksheets = context.workbook.worksheets.load('items/id,items/name');
    const setting = settingOf(context, APPLICATION_KEY);
    await context.sync();

    const memory = applicationMemoryFrom(heldIn(setting));
    const opened = new Set(memory.drafts.map(({ sheetId }) => sheetId));
    const likely = worksheets.items.filter(({ id, name }) => opened.has(id) || isApplicationName(name));
    const loaded = likely.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load('address,values,formulas'),
    }));
    if (loaded.length > 0) await context.sync();

    return {
      ...memory,
      allSheets: worksheets.items.map(({ id, name }) => ({ sheetId: id, sheet: name })),
      sheets: loaded.flatMap(({ sheet, used }): readonly ApplicationSheet[] => {
        if (used.isNullObject) return [];
        const cells = fromFirstCell(used);
        const form = recognise(cells);
        if (!isApplication(form)) return [];
        return [
          { sheetId: sheet.id, sheet: sheet.name, cells, form, ...readForm(cells, form, UNSTATED_UNIT, language) },
        ];
      }),
    };
  });
}

const isApplicationName = (name: string): boolean => labelKey(name).startsWith(labelKey(SHEET_WORD));

/** A form is an application's where at least half of what the fund asks for has a place in it. */
export const isApplication = ({ points, single }: Form): boolean =>
  Object.keys(points).length >= 5 && single.name !== undefined;

/** The used cells with those above and to the left of them, so that places are those of the sheet. */
export function fromFirstCell(used: Pick<Excel.Range, 'address' | 'values' | 'formulas'>): SheetCells {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)/.exec(parseAddress(used.address).cells) ?? [];
  const left = columnNumber(letters);
  const padded = (rows: readonly (readonly unknown[])[]): unknown[][] => [
    ...Array.from({ length: Number(digits) - 1 }, () => []),
    ...rows.map((row) => [...Array.from({ length: left }, () => ''), ...row]),
  ];
  return { values: padded(used.values) as CellValue[][], formulas: padded(used.formulas) };
}

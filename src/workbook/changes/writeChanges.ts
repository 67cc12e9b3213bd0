import type { AmountUnit } from '../../core/money';
import { applicationSetting, rememberWritten } from '../application/keepDrafts';
import type { ApplicationsWritten } from '../application/keepDrafts';
import { formulaSetting, rememberFormulas } from '../checks/formulaMemory';
import { freeSheetName } from '../freeName';
import type { Remembered } from '../fundBook/memory';
import { placeOf } from '../address';
import type { Role } from '../fundBook/roles';
import type { SheetCells } from '../mapping/sheetCells';
import { survey } from '../fundBook/survey';
import type { Survey } from '../fundBook/survey';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { tellRemembered } from '../watchWorkbook';
import { addColumn } from './addColumn';
import { mark, unmark } from './begun';
import { insertRows, setCells } from './cellChanges';
import type { Change } from './change';
import { keepLastWrite } from './lastWrite';
import { refuseInOwn } from './mappedWrites';
import { rememberRole } from './memoryChanges';
import { openTables } from './openTables';
import type { Queued, Queueing } from './queued';
import type { ChangesOutcome, Receipt, ReceiptPart } from './receipt';
import { addRows, changeRow } from './rowChanges';
import { sheetPrints } from './sheetContents';
import { settleFirst, wholeOrNothing } from './wholeOrNothing';
import type { Sent } from './wholeOrNothing';

/** What the workbook was read with, and what is to be done to it. */
export interface ChangesToWrite {
  readonly changes: readonly Change[];
  /** The unit of the amounts in `changes`: that of the book that was read. */
  readonly unit: AmountUnit | undefined;
  /** What has been done by then, in the pane's words, a sentence without its full stop: "Skolfam är beviljad". */
  readonly label: string;
  /** What is remembered of applications from then on, in the same step. */
  readonly applications?: ApplicationsWritten;
}

/**
 * Writes all of the changes, or nothing: not where the workbook is no longer as it was shown, not where a sheet is protected,
 * and where Excel refuses half-way what was written is taken back (wholeOrNothing). In Excel it is one step to undo
 * (ExcelApi 1.20); everywhere the receipt takes it back. At most seven syncs, however much is written.
 */
export const writeChanges = (wanted: ChangesToWrite): Promise<WorkbookResult<ChangesOutcome>> =>
  wholeOrNothing((sent) =>
    run(
      '',
      async (context) => {
        const setting = wanted.applications && applicationSetting(context);
        const surveyed = await settleFirst(context, await survey(context));
        const outcome = await applyChanges(context, surveyed, wanted, {
          sent,
          within: () => {
            if (setting && wanted.applications) rememberWritten(context, setting, wanted.applications);
          },
        });
        if (wanted.changes.some(({ kind }) => kind === 'map-role' || kind === 'remember-table')) tellRemembered();
        return outcome;
      },
      { isOneStep: true },
    ),
  );

/** What is written in the same step, and who is told. */
export interface InStep {
  readonly sent: Sent;
  /** Queues what is to be written in the same batch. */
  readonly within?: () => void;
  /** Queues what can be written only when the batch has been. */
  readonly afterwards?: () => void;
}

/** The same, inside a run of the caller's, who has surveyed the workbook. */
export async function applyChanges(
  context: Excel.RequestContext,
  surveyed: Survey,
  { changes, unit, label }: ChangesToWrite,
  { sent, within, afterwards }: InStep,
): Promise<ChangesOutcome> {
  const opened = await openTables(context, surveyed, changes);
  const changedAt = opened.changedAt ?? changes.map((change) => fetchedElsewhere(change, surveyed)).find(Boolean);
  if (changedAt !== undefined) return { kind: 'changed', address: changedAt };

  for (const change of changes) {
    const table = 'role' in change ? opened.tables.get(change.role) : undefined;
    if (table) refuseInOwn(change, table, unit);
  }
  const formulas = changes.some(({ kind }) => kind === 'add-sheet') ? formulaSetting(context) : undefined;
  const names = [...surveyed.sheets];
  const memory = new Map(Object.entries(surveyed.memory) as [Role, Remembered][]);
  const drawn: Drawn[] = [];
  const given = { context, ...opened, unit, names, memory, added: new Map<Role, number>() };
  const queued = changes.map((change) => ready(change, given, drawn));
  const expected: Receipt = { id: newId(), label, parts: queued.map((one) => one.expected) };

  // Excel stops at the first action that fails: the mark stands until the last of them is done, and the receipt with it.
  const isWrite = queued.length > 0;
  if (isWrite) {
    sent(expected);
    mark(context, { state: 'writing', receipt: expected });
  }
  const parts = queued.map(({ send }) => send());
  within?.();
  if (isWrite) {
    keepLastWrite(context, expected);
    unmark(context);
  }
  await context.sync();

  const sheets = drawn.map(({ sheet }) => sheet);
  const prints = drawn.length > 0 ? await sheetPrints(context, sheets) : [];
  if (formulas) {
    rememberFormulas(
      context,
      formulas,
      drawn.map(({ sheet: { id }, fetchedFrom }, i) => ({
        id,
        // Rows that fetch the user's own are as many as hers, and are told of by a check of the sheet's own.
        formulas: (prints[i]?.formulas ?? []).filter(([cell]) => placeOf(cell).row < fetchedFrom),
      })),
    );
  }
  const fingerprints = prints.map(({ fingerprint }) => fingerprint);
  const receipt: Receipt = {
    ...expected,
    parts: parts.map((part, i) => part(queued[i]?.expected.kind === 'added-sheet' ? fingerprints.shift() : undefined)),
  };
  if (isWrite) keepLastWrite(context, receipt);
  afterwards?.();
  await context.sync();
  return { kind: 'written', receipt };
}

/** Where the user's own cells, which a sheet is to fetch, are others than those that were shown. */
function fetchedElsewhere(change: Change, { mapped }: Survey): string | undefined {
  if (change.kind !== 'add-sheet') return undefined;
  return change.fetches?.tables.find(({ role, own }) => {
    const now = mapped.get(role)?.cells;
    return !now || now.row !== own.row || now.column !== own.column || !sameRows(now.values, own.values);
  })?.address;
}

const sameRows = (a: SheetCells['values'], b: SheetCells['values']): boolean =>
  a.length === b.length &&
  a.every((line, r) => line.length === b[r]?.length && line.every((cell, c) => cell === b[r]?.[c]));

/** No two receipts share one, whoever wrote them. */
const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** A sheet that has been drawn, and the first of its rows that fetches the user's own. */
interface Drawn {
  readonly sheet: Excel.Worksheet;
  readonly fetchedFrom: number;
}

function ready(change: Change, given: Queueing, drawn: Drawn[]): Queued {
  switch (change.kind) {
    case 'add-sheet':
      return addSheet(change, given, drawn);
    case 'set-cells':
      return setCells(change, given);
    case 'insert-rows':
      return insertRows(change, given);
    case 'add-rows':
      return addRows(change, given);
    case 'add-column':
      return addColumn(change, given);
    case 'remember-table':
    case 'map-role':
      return rememberRole(change, given);
    case 'change-row':
      return changeRow(change, given);
  }
}

function addSheet(
  change: Change & { readonly kind: 'add-sheet' },
  { context, names }: Queueing,
  drawn: Drawn[],
): Queued {
  const name = freeSheetName(change.name, names);
  names.push(name);
  return {
    expected: { kind: 'added-sheet', sheet: name },
    send: () => {
      const sheet = context.workbook.worksheets.add(name).load('id,name');
      change.draw(sheet);
      drawn.push({ sheet, fetchedFrom: change.fetches?.firstRow ?? Infinity });
      return (fingerprint): ReceiptPart => ({
        kind: 'added-sheet',
        sheetId: sheet.id,
        sheet: sheet.name,
        ...(fingerprint !== undefined && { fingerprint }),
      });
    },
  };
}

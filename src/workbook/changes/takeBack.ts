import { formatAddress } from '../address';
import { forgetFormulas } from '../checks/formulaMemory';
import type { Remembered } from '../fundBook/memory';
import type { Role } from '../fundBook/roles';
import { refuseProtected } from '../protectedSheets';
import { Refusal } from '../run';
import { mark, unmark } from './begun';
import { isFormula, putBack, standing } from './contents';
import { forgetLastWrite } from './lastWrite';
import { movedBy, readPresent } from './present';
import type { Present } from './present';
import type { Cells, ChangesTakenBack, PartOf, Receipt, ReceiptPart } from './receipt';
import { takeBackAdded, takeBackChanged, takeBackColumn } from './takeBackRows';

/** What is to be done, and what it comes to. Nothing of it is queued yet. */
interface Plan extends ChangesTakenBack {
  /** The parts that are as they were written, and go. */
  readonly parts: readonly ReceiptPart[];
  readonly steps: readonly (() => void)[];
  /** The names of the sheets that are written on. */
  readonly touched: readonly string[];
}

/**
 * Takes back a write, whole or broken off. All is read first, and then written in one batch within a mark, so that it is done
 * or not begun, or known to be half-done. At most four syncs.
 */
export async function takeBack(context: Excel.RequestContext, asked: Receipt): Promise<ChangesTakenBack> {
  const present = await readPresent(context, (begun) => (begun ? begun.receipt.parts : asked.parts));
  const { begun, last } = present;
  const isLast = asked.id !== undefined && last?.id === asked.id;
  if (!begun && !isLast && sent && sent.id === asked.id) return sent.done;

  const plan = planBack(present);
  refuseProtected(plan.touched, present.protectedSheets);
  if (plan.sheets.length > 0 && present.isStructureProtected) throw new Refusal({ kind: 'protected-structure' });

  // Of a taking back that was broken off, what has gone already was ours: that is what the mark said.
  const done: ChangesTakenBack =
    begun?.state === 'taking-back'
      ? { ...begun.done, kept: [...new Set([...begun.done.kept, ...plan.kept])] }
      : { sheets: plan.sheets, restored: plan.restored, kept: plan.kept };
  if (!begun) mark(context, { state: 'taking-back', receipt: { ...asked, parts: plan.parts }, done });
  for (const step of plan.steps) step();
  // What was being written is no receipt yet: the one there is belongs to the write before it.
  if (begun?.state !== 'writing') forgetLastWrite(context);
  unmark(context);
  if (isLast) sent = { id: asked.id, done };
  await context.sync();
  return done;
}

/** What was sent to Excel last: its answer may never have come, and then the same is asked for again. */
let sent: { readonly id: string | undefined; readonly done: ChangesTakenBack } | undefined;

const ofKind = <K extends ReceiptPart['kind']>(parts: readonly ReceiptPart[], kind: K): readonly PartOf<K>[] =>
  parts.filter((part): part is PartOf<K> => part.kind === kind);

function planBack(present: Present): Plan {
  const parts: ReceiptPart[] = [];
  const steps: (() => void)[] = [];
  const touched: string[] = [];
  const kept: string[] = [];
  let restored = 0;
  const isHalf = present.begun !== undefined;
  const isWriting = present.begun?.state === 'writing';
  // The last that was written is the first to go, for rows of one table may have been written several times.
  const reversed = [...present.parts].reverse();

  // Cells before the rows that were put in among them, which the places of these count with.
  for (const part of ofKind(reversed, 'set-cells')) {
    const area = present.areas.get(part);
    const state = area && stateOf(area.range.formulas as Cells, part, isWriting);
    if (!area || state === 'changed') {
      kept.push(formatAddress({ sheet: area?.sheet.name ?? part.sheet, cells: area?.cells ?? part.cells }));
      continue;
    }
    if (!isWriting || state === 'written') restored++;
    if (state === 'before') continue;
    const { range, sheet } = area;
    parts.push(part);
    steps.push(() =>
      putBack(range, { before: part.before, formats: part.formats, now: range.numberFormat as unknown[][] }),
    );
    if (range.format.protection.locked !== false) touched.push(sheet.name);
  }
  const staying: PartOf<'inserted-rows'>[] = [];
  for (const part of ofKind(reversed, 'inserted-rows')) {
    const area = present.areas.get(part);
    if (area && same(area.range.formulas, part.after)) {
      parts.push(part);
      touched.push(area.sheet.name);
      // Where they stand when those that were put in after them are gone.
      const { sheet } = area;
      const cells = movedBy(part, staying.filter(({ sheetId }) => sheetId === part.sheetId).reverse());
      steps.push(() => sheet.getRange(cells).getEntireRow().delete('Up'));
      restored++;
    } else if (!isHalf) {
      staying.push(part);
      kept.push(formatAddress({ sheet: area?.sheet.name ?? part.sheet, cells: area?.cells ?? part.cells }));
    }
  }
  const ofRows = reversed.filter(
    (part): part is PartOf<'added-rows' | 'changed-row'> => part.kind === 'added-rows' || part.kind === 'changed-row',
  );
  // Columns go when the rows that were written with them are as before.
  for (const part of [...ofRows, ...ofKind(reversed, 'added-column')]) {
    const table = present.tables.get(part.tableId);
    if (!table) {
      kept.push(part.table);
      continue;
    }
    const back =
      part.kind === 'added-rows'
        ? takeBackAdded(table, part, isHalf)
        : part.kind === 'changed-row'
          ? takeBackChanged(table, part)
          : takeBackColumn(table, part, isHalf);
    restored += back.restored;
    if (back.isKept) kept.push(table.name);
    for (const piece of back.pieces) {
      parts.push(piece.part);
      steps.push(piece.send);
      touched.push(table.sheet);
    }
  }
  const sheets = planSheets(present, isWriting);
  const remembered = planMemory(present, new Set(sheets.tables));
  return {
    // The last is the first to go, the next time too.
    parts: [...parts, ...sheets.parts, ...remembered.parts].reverse(),
    steps: [...steps, ...sheets.steps, ...remembered.steps],
    touched,
    sheets: sheets.removed,
    restored: restored + remembered.parts.length,
    kept: [...new Set([...kept, ...sheets.kept])],
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether cells hold what was written, or what stood there before. In a write that was broken off a formula is known only as it
 * was written, and Excel may spell it in another way.
 */
function stateOf(
  now: Cells,
  { before, after }: PartOf<'set-cells'>,
  isWriting: boolean,
): 'written' | 'before' | 'changed' {
  if (
    same(
      now,
      before.map((row) => row.map(standing)),
    )
  )
    return 'before';
  const isWritten = now.every((row, r) =>
    row.every((cell, c) => {
      const wanted = after[r]?.[c];
      return same(cell, wanted) || (isWriting && isFormula(cell) && isFormula(wanted));
    }),
  );
  return isWritten ? 'written' : 'changed';
}

interface SheetsPlan {
  readonly parts: readonly ReceiptPart[];
  readonly steps: readonly (() => void)[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  /** The tables that go with them, by id. */
  readonly tables: readonly string[];
}

/** A sheet goes where it holds exactly what was laid; one that was being drawn is half a sheet, and goes. */
function planSheets({ added, formulas }: Present, isWriting: boolean): SheetsPlan {
  const standing = [...added].reverse();
  const going = standing.filter(
    ([part, { fingerprint }]) => isWriting || (part.fingerprint !== undefined && part.fingerprint === fingerprint),
  );
  const ids = new Set(going.map(([, { sheet }]) => sheet.id));
  return {
    parts: going.map(([part]) => part),
    steps:
      going.length === 0
        ? []
        : [
            ...going.map(
              ([, { sheet }]) =>
                () =>
                  sheet.delete(),
            ),
            () => forgetFormulas(formulas, ids),
          ],
    removed: going.map(([, { sheet }]) => sheet.name),
    kept: standing.filter((one) => !going.includes(one)).map(([, { sheet }]) => sheet.name),
    tables: going.flatMap(([, { tables }]) => tables),
  };
}

/** Which table is which, as it was before; tables that go with their sheets are not lost, but no longer looked for. */
function planMemory(
  { parts, memory, memorySetting }: Present,
  gone: ReadonlySet<string>,
): { readonly parts: readonly ReceiptPart[]; readonly steps: readonly (() => void)[] } {
  const left = new Map<Role, Remembered>(memory);
  const own = ofKind([...parts].reverse(), 'remembered-table').filter(({ role, before, after }) => {
    const now = left.get(role);
    if (now?.id !== after?.id || !same(now?.mapping, after?.mapping)) return false;
    if (before) left.set(role, before);
    else left.delete(role);
    return true;
  });
  for (const [role, { id }] of left) if (gone.has(id)) left.delete(role);
  const isSame = same([...left], [...memory]);
  const step = (): void => {
    if (left.size === 0) memorySetting.delete();
    else memorySetting.value = Object.fromEntries(left);
  };
  return { parts: own, steps: isSame || memorySetting.isNullObject ? [] : [step] };
}

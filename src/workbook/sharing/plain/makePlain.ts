import type { CellContent } from '../../../package/changes';
import { fetched } from '../../fetched';
import type { WorkbookResult } from '../../result';
import { run } from '../../run';
import { isAwaited, placeOfFormula, readChosen } from '../freeze';
import type { FreezeScope } from '../freeze';
import { inTurn } from '../../inTurn';
import { isFormula, withoutMarks } from '../keptFormulas';
import type { KeptFormula, KeptFormulas } from '../keptFormulas';
import { readKeptPart } from '../keptPart';
import { planFreeze } from '../planFreeze';
import type { AddinFormula, Instead } from '../planFreeze';
import { contentFrom } from '../readSheets';
import { writeContents } from '../writeKept';
import { readTables } from './readTables';

export interface MadePlain {
  /** The cells of each formula that was replaced: "Fond!A1:C9". */
  readonly addresses: readonly string[];
  /** How many of them got values, for there is no plain formula with the same answer. */
  readonly values: number;
}

/**
 * Replaces formulas that the add-in answers with plain Excel formulas that give the same, and keeps them as `freeze` does.
 * What has no plain formula, or one that shows something else, gets its values. `date` is ISO.
 *
 * The order of work is that of freeze, with the mark there until every answer has been compared: broken off before that, all
 * formulas go back to their cells (finishBegun). Each time cells get values, what is kept tells both what stands there and
 * what will.
 */
export function makePlain(scope: FreezeScope, date: string): Promise<WorkbookResult<MadePlain>> {
  return inTurn(() => makePlainNow(scope, date));
}

function makePlainNow(scope: FreezeScope, date: string): Promise<WorkbookResult<MadePlain>> {
  return run('', async (context) => {
    // Fetched only when it is needed, and before anything is begun.
    const { difference, plainFor } = await fetched(() => import('./planPlain'));
    const application = context.workbook.application.load('calculationMode');
    const { chosen, readers, sheets, names } = await readChosen(context, scope);
    if (chosen.length === 0) return { addresses: [], values: 0 };
    const book = { sheets, names, tables: await readTables(context) };
    const plains = new Map(chosen.map((formula) => [formula, plainFor(formula, book)]));
    const instead = new Map<AddinFormula, Instead>([
      ...[...plains].map(([formula, plain]): [AddinFormula, Instead] => [
        formula,
        plain.kind === 'formulas' ? { contents: plain.contents } : { why: plain.why },
      ]),
      ...readers,
    ]);
    const all = [...instead.keys()];
    const part = await readKeptPart(context);
    const plan = () => planFreeze(sheets, all, part.kept, date, (formula) => instead.get(formula) ?? {});
    let toWrite: readonly AddinFormula[] = all;
    let toCompare = chosen.filter((formula) => plains.get(formula)?.kind === 'formulas');
    for (;;) {
      const { kept, fresh } = plan();
      await part.write(unchecked(kept));
      fresh.forEach(({ formula, sheet }, i) => {
        if (toWrite.includes(all[i] as AddinFormula)) writeContents(context, sheet.name, formula);
      });
      if (application.calculationMode === 'Manual') context.workbook.application.calculate('Recalculate');
      await context.sync();
      const shown = await readCalculated(context, toCompare);
      toWrite = toCompare.filter((formula) => {
        const plain = plains.get(formula);
        const now = shown.get(formula);
        if (plain?.kind !== 'formulas' || !now) return false;
        const contents = asReturned(plain.contents, now.formulas);
        const why = difference(formula, plain.isRounded, now.values);
        instead.set(formula, why ? { why, earlier: contents } : { contents });
        return why !== undefined;
      });
      if (toWrite.length === 0) break;
      // What reads these reads what the add-in answered from now on, and is compared again.
      toCompare = toCompare.filter((formula) => !toWrite.includes(formula));
    }
    for (const [formula, { earlier: _, ...final }] of instead) instead.set(formula, final);
    await part.write(withoutMarks(plan().kept));
    return { addresses: chosen.map(placeOfFormula), values: chosen.length - toCompare.length };
  });
}

const unchecked = ({ rounds, formulas }: KeptFormulas): KeptFormulas => ({
  rounds: rounds.map((round) => (round.freezing ? { ...round, checking: true } : round)),
  formulas,
});

interface Shown {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly CellContent[])[];
}

/** Formulas that are not being replaced may read those that are, and take their time. */
const WAIT = 100;
const MOST_WAITS = 100;

/** What the cells show when everything is calculated. */
async function readCalculated(
  context: Excel.RequestContext,
  formulas: readonly AddinFormula[],
): Promise<ReadonlyMap<AddinFormula, Shown>> {
  for (let waits = 0; ; waits++) {
    const read = formulas.map(({ sheet, row, column, rows, columns }) =>
      context.workbook.worksheets
        .getItem(sheet.name)
        .getRangeByIndexes(row, column, rows, columns)
        .load('formulas,values,valueTypes'),
    );
    await context.sync();
    const shown = read.map(({ formulas: texts, values, valueTypes }) => ({
      formulas: texts,
      values: values.map((line, r) => line.map((value, c) => contentFrom(value, valueTypes[r]?.[c]))),
    }));
    const isDone = !shown.some(({ values }) => values.some((line) => line.some(isAwaited)));
    if (isDone || waits === MOST_WAITS)
      return new Map(formulas.flatMap((formula, i) => (shown[i] ? [[formula, shown[i]] as const] : [])));
    await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
}

/** Excel writes a formula in its own way: that is what is looked for later. */
const asReturned = (contents: KeptFormula['contents'], texts: Shown['formulas']): KeptFormula['contents'] =>
  contents.map((line, r) =>
    line.map((content, c) => (isFormula(content) ? { formula: String(texts[r]?.[c]) } : content)),
  );

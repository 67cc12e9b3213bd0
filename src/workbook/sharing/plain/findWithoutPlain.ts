import type { WhyValue } from '../../../i18n/nativeTexts';
import { fetched } from '../../fetched';
import type { WorkbookResult } from '../../result';
import { run } from '../../run';
import { placeOfFormula } from '../freeze';
import { inTurn } from '../../inTurn';
import { addinFormulas } from '../planFreeze';
import { readSheets } from '../readSheets';
import { readTables } from './readTables';

/** A formula of the add-in that would become values. */
export interface WithoutPlain {
  readonly sheet: string;
  /** All the cells that it fills: "Fond!A1:C9". */
  readonly address: string;
  readonly why: WhyValue;
}

/** The formulas that have no plain Excel formulas. Writes nothing: which answers would differ shows only when they are made. */
export function findWithoutPlain(): Promise<WorkbookResult<readonly WithoutPlain[]>> {
  return inTurn(() =>
    run('', async (context) => {
      const { plainFor } = await fetched(() => import('./planPlain'));
      const { sheets, names } = await readSheets(context);
      const book = { sheets, names, tables: await readTables(context) };
      return addinFormulas(sheets, names).flatMap((formula) => {
        const plain = plainFor(formula, book);
        if (plain.kind === 'formulas') return [];
        return [{ sheet: formula.sheet.name, address: placeOfFormula(formula), why: plain.why }];
      });
    }),
  );
}

import { yearOfSerial } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { numbered, sameName } from '../../functions/tables/names';
import { cellAt } from '../fundBook/book';
import type { FundBook } from '../fundBook/book';
import type { Check } from './check';

/** An intervention that is repaid this year or earlier, where no one has said what happens to the frame afterwards. */
export function undecidedChecks({ investments, repaymentPlan }: FundBook, today: Serial): readonly Check[] {
  if (!investments) return [];
  const { columns, rows, headings } = investments.rows;
  const { names, of } = numbered(columns.intervention);
  const plan = repaymentPlan?.rows.columns;
  return investments.budget.investments.flatMap(({ firstYear, terms, repays }, number): readonly Check[] => {
    const intervention = names[number] as string;
    const planned = (plan?.year ?? []).filter(
      (_, i) => plan?.frameReduction[i] !== 0 && sameName(plan?.intervention[i] ?? '') === sameName(intervention),
    );
    const year = planned.length > 0 ? Math.max(...planned) : firstYear + terms.years - 1;
    const own = rows.filter((_, i) => of[i] === number);
    const isDecided = columns.afterLast.some((said, i) => of[i] === number && String(said ?? '').trim() !== '');
    if (!repays || isDecided || year > yearOfSerial(today)) return [];
    const address = cellAt(investments, own[0] ?? 1, headings.afterLast);
    return [{ kind: 'frame-undecided', address, intervention, year }];
  });
}

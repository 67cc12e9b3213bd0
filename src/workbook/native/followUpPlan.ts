import { withHeadingRow } from '../../functions/catalogue/shared';
import { followUpKinds, headings } from '../../functions/tables/words';
import { firstDay, lastDay } from './days';
import type { NativeCell } from './native';
import type { Translate } from './translation';

/** UPPFOLJNINGSPLAN: every date counted from the start, the last one at the end. */
export const followUpPlan: Translate = (call) => {
  const head = call.read(withHeadingRow) ? 1 : 0;
  const count = call.answer.length - head;
  const months = call.given('intervall_manader') ?? '12';
  const start = firstDay(call, 'start');
  const rows = Array.from({ length: count }, (_, i): readonly NativeCell[] => {
    const isLast = i === count - 1;
    const number = call.cell(head + i, 0);
    return [
      i === 0 ? 1 : `=${call.cell(head + i - 1, 0)}+1`,
      isLast ? `=${lastDay(call, 'slut')}` : `=EDATE(${start},${number}*${months})`,
      isLast ? followUpKinds.final : followUpKinds.ongoing,
    ];
  });
  return head ? [headings.followUpPlan, ...rows] : rows;
};

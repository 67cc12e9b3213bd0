import type { Serial } from '../../core/calendar/serial';
import type { FundBook } from '../fundBook/book';
import type { Overview } from '../fundBook/overview';
import { entriesOf, followUpOf } from '../followUp/followUpOf';
import { sameName } from '../../functions/tables/names';
import type { Check } from './check';
import { grantChecks } from './grantChecks';
import { headingChecks, mendsOf } from './headingChecks';
import { mappingChecks } from './mappingChecks';
import { carryingChecks, planChecks } from './planChecks';
import { termChecks } from './termChecks';
import { undecidedChecks } from './undecidedChecks';

/** Everything that does not add up, in the order of what to mend first. */
export const checksOf = (book: FundBook, overview: Overview, today: Serial): readonly Check[] => [
  ...lostChecks(book),
  ...mappingChecks(book),
  ...headingChecks(book),
  ...book.problems.map((problem): Check => ({
    kind: 'unreadable',
    address: problem.address,
    problem: problem.problem,
    // A mapped column keeps the name that its user has given it.
    ...(book.mappings.some(({ role }) => role === problem.role) ? {} : mendsOf(problem)),
  })),
  ...typedOverChecks(book),
  ...grantChecks(book, overview),
  ...planChecks(book),
  ...termChecks(book, today),
  ...carryingChecks(book, overview),
  ...overdueChecks(book, today),
  ...undecidedChecks(book, today),
  ...(book.elsewhere?.budgetFaults ?? []),
];

/** Tables that are gone: another one that fits can take their place, or they are laid again. */
const lostChecks = ({ lost }: FundBook): readonly Check[] =>
  lost.map(({ role, name, candidates = [] }) => ({
    kind: 'lost',
    role,
    name,
    mends: [
      ...candidates.map(({ id, name: table }) => ({
        kind: 'point-at' as const,
        table,
        changes: [{ kind: 'remember-table' as const, role, table: { id, name: table } }],
      })),
      { kind: 'lay-again', role },
    ],
  }));

const typedOverChecks = ({ elsewhere }: FundBook): readonly Check[] =>
  (elsewhere?.typedOver ?? []).map(({ address, content, formula }) => ({
    kind: 'typed-over',
    address,
    formula,
    ...(formula !== undefined && {
      mends: [
        {
          kind: 'write-formula' as const,
          address,
          changes: [{ kind: 'set-cells' as const, address, was: [[content]], contents: [[{ formula }]] }],
        },
      ],
    }),
  }));

/** The years of the due list that are over, together for each intervention: many rows are one thing to do. */
function overdueChecks(book: FundBook, today: Serial): readonly Check[] {
  const overdue = followUpOf(book, today).waiting.filter(({ due }) => due === 'overdue');
  const firsts = overdue.filter(
    (entry, i) => overdue.findIndex((other) => sameName(other.intervention) === sameName(entry.intervention)) === i,
  );
  return firsts.map(({ address, intervention }) => ({
    kind: 'overdue',
    address,
    intervention,
    years: [...new Set(entriesOf(overdue, intervention).map(({ year }) => year))],
  }));
}

import { formatNumber } from '../../../i18n/format';
import type { RepaymentProposal } from '../../../workbook';
import { useSession } from '../../session/session';
import { DataTable } from '../DataTable';

/** The plan beside the proposal, committee by committee and year by year; what is changed is strong. */
export function ProposalTable({ proposal }: { readonly proposal: RepaymentProposal }) {
  const { words, language } = useSession();
  const say = words.followUp.adjustment;
  const { committees, years, locked } = proposal;
  const figure = (value: number | undefined): string => formatNumber(value ?? 0, language);
  return (
    <DataTable
      label={`${say.plan} – ${say.proposed}`}
      headings={[say.committee, say.year, say.plan, say.proposed]}
      isNumber={(column) => column > 0}
      namesRows
      rows={committees.flatMap(({ name, planned, proposed }) =>
        years.map((year, t) => [
          name,
          t < locked ? `${year} (${say.locked})` : year,
          figure(planned[t]),
          planned[t] === proposed[t] ? figure(proposed[t]) : <strong>{figure(proposed[t])}</strong>,
        ]),
      )}
    />
  );
}

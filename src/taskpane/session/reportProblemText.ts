import type { Texts } from '../../i18n/texts';
import type { ReportProblem } from '../../workbook';

/** Why a report cannot be made, and what to do. */
export function reportProblemText(problem: ReportProblem, { reports: say, fund }: Texts): string {
  switch (problem.kind) {
    case 'no-table':
      return say.noTable(fund.names[problem.role]);
    case 'nothing-to-repay':
      return say.nothingToRepay;
    case 'units-differ':
      return say.unitsDiffer(...problem.tables);
    case 'years-out-of-range':
      return say.years;
  }
}

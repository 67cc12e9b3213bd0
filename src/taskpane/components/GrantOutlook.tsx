import { Checkbox, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { AmountUnit } from '../../core/money';
import type { CellMatrix } from '../../functions/catalogue/types';
import { formatNumber } from '../../i18n/format';
import type { GrantProposal } from '../../workbook';
import { useSession } from '../session/session';
import { AnswerTable } from './AnswerTable';
import { Notice } from './Notice';
import { Section } from './Section';

const useStyles = makeStyles({ text: { ...typographyStyles.caption1, margin: 0 } });

interface GrantOutlookProps {
  readonly proposal: GrantProposal;
  readonly unit: AmountUnit;
  readonly isAnyway: boolean;
  readonly onAnyway: (isAnyway: boolean) => void;
}

/** The fund before and after, and the plan, as they follow from what is typed. */
export function GrantOutlook({ proposal, unit, isAnyway, onAnyway }: GrantOutlookProps) {
  const styles = useStyles();
  const { words, language } = useSession();
  const say = words.decision;
  const { before, after, lacking, grant } = proposal;
  const fund: CellMatrix = [
    [...say.fundHeadings],
    [say.before, before.booked, before.committed, before.available],
    [say.after, after.booked, after.committed, after.available],
  ];
  const amount = (x: number): string => `${formatNumber(x, language)} ${unit}`;
  const { plan } = grant;
  return (
    <>
      <Section title={say.fund} aside={words.overview.amounts(unit)}>
        <AnswerTable answer={fund} label={words.reports.table(say.fund)} />
        {lacking > 0 && (
          <>
            <Notice intent="warning">{say.lacking(amount(lacking))}</Notice>
            <Checkbox
              label={say.grantAnyway}
              checked={isAnyway}
              onChange={(_, data) => onAnyway(data.checked === true)}
            />
          </>
        )}
      </Section>
      {plan && (
        <Section title={say.plan} aside={words.overview.amounts(unit)}>
          <AnswerTable
            label={words.reports.table(say.plan)}
            answer={[
              [say.committee, ...plan.years.map(String), say.sum],
              ...plan.committees.map((name, i) => [
                name,
                ...(plan.frameReduction.cells[i] ?? []),
                plan.frameReduction.rowTotals[i] ?? 0,
              ]),
              [say.sum, ...plan.frameReduction.columnTotals, plan.frameReduction.total],
            ]}
          />
          <p className={styles.text}>{say.decimals(grant.decimals)}</p>
          {plan.unrepaid > 0 && <Notice intent="warning">{say.unrepaid(amount(plan.unrepaid))}</Notice>}
        </Section>
      )}
    </>
  );
}

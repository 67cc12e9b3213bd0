import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Draft } from '../../../core/application';
import { formatAmount, formatShare } from '../../../i18n/format';
import { draftFigures } from '../../../workbook';
import type { FundBook } from '../../../workbook';
import { glanceDecimals } from '../../session/glanceDecimals';
import { glanceShare } from '../../session/glanceShare';
import { useSession } from '../../session/session';
import { AnswerTable } from '../AnswerTable';
import { Notice } from '../Notice';
import { Section } from '../Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { ...typographyStyles.body1 },
  value: { ...typographyStyles.body1Strong, margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** What the application comes to, by the same rules as the sheet's formulas, as it is being written. */
export function FiguresSection({ draft, book }: { readonly draft: Draft; readonly book: FundBook | undefined }) {
  const styles = useStyles();
  const { words, language } = useSession();
  const say = words.application.figures;
  const known = draftFigures(draft, book);
  if (!known) {
    return (
      <Section title={words.application.sections.figures}>
        <p className={styles.text}>{say.none}</p>
      </Section>
    );
  }
  const { figures, rate } = known;
  const amount = (x: number): string => formatAmount(x, glanceDecimals(draft.unit), language);
  const source = rate.source.kind === 'rule' ? 'rule' : rate.source.assumed ? 'assumed' : 'own';
  const entries: readonly (readonly [string, string])[] = [
    [say.totalCost, amount(figures.totalCost)],
    [say.reduction(figures.years.length), amount(figures.reductions.total)],
    [say.value, amount(figures.netPresentValue)],
    [say.payback, figures.payback === undefined ? say.never : say.years(formatAmount(figures.payback, 1, language))],
    [say.breakEven, figures.breakEven === undefined ? '–' : formatShare(glanceShare(figures.breakEven), language)],
  ];
  const table = [
    [say.year, say.cost, say.reductionYear],
    ...figures.years.map((year, i) => [String(year), figures.costs[i] ?? 0, figures.reductions.columnTotals[i] ?? 0]),
  ];
  const byCommittee = [
    [words.fund.names.committees, say.reductionYear],
    ...figures.committees.map((name, i) => [name, figures.reductions.rowTotals[i] ?? 0]),
  ];
  return (
    <Section title={words.application.sections.figures} aside={say.amountsIn(draft.unit)}>
      <dl className={styles.list}>
        {entries.flatMap(([name, value]) => [
          <dt className={styles.name} key={`${name} name`}>
            {name}
          </dt>,
          <dd className={styles.value} key={`${name} value`}>
            {value}
          </dd>,
        ])}
      </dl>
      <p className={styles.text}>{say.rate(formatShare(rate.rate, language), source)}</p>
      {figures.isCostOutside && (
        <Notice intent="warning">{say.outside(figures.years[0] ?? 0, figures.years.at(-1) ?? 0)}</Notice>
      )}
      <AnswerTable answer={table} label={say.perYear} />
      <AnswerTable answer={byCommittee} label={say.perCommittee} />
    </Section>
  );
}

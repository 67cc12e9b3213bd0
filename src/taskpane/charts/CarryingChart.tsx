import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import { formatAmount } from '../../i18n/format';
import type { Carrying } from '../../workbook';
import { useSession } from '../session/session';
import { ChartFigure } from './ChartFigure';
import type { CommitteeMark } from './committeeColors';
import { CommitteeKey } from './CommitteeKey';
import { scaleOf } from './scale';
import { useChartStyles } from './useChartStyles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  name: { ...typographyStyles.body1Strong, display: 'flex', columnGap: tokens.spacingHorizontalS },
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(40px, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    ...typographyStyles.caption1,
    // In large text there is no room for a bar between the words and the figure: it goes below both.
    '@media (max-width: 15em)': { gridTemplateColumns: 'minmax(0, 1fr) auto', gridAutoFlow: 'dense' },
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', width: '100%', height: '12px', '@media (max-width: 15em)': { gridColumn: '1 / -1' } },
  verdict: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
});

interface CarryingChartProps {
  readonly title: string;
  readonly note: string;
  readonly committees: readonly Carrying[];
  readonly markOf: (committee: string) => CommitteeMark;
  readonly decimals: number;
}

/** For each committee what it is expected to save beside what its frame is cut by: can it carry it? */
export function CarryingChart({ title, note, committees, markOf, decimals }: CarryingChartProps) {
  const chart = useChartStyles();
  const styles = useStyles();
  const { words, language } = useSession();
  const say = words.overview;
  const x = scaleOf(
    committees.flatMap(({ reduction, repayment }) => [reduction, repayment]),
    0,
    100,
  );
  const amount = (value: number): string => formatAmount(value, decimals, language);
  const bar = (value: number, color: string | undefined) => {
    const [from, to] = [Math.min(x.at(0), x.at(value)), Math.max(x.at(0), x.at(value))];
    return (
      <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
        <rect
          className={color === undefined ? chart.outline : chart.segment}
          {...(color !== undefined && { fill: color })}
          vectorEffect="non-scaling-stroke"
          x={from}
          width={to - from}
          y={1}
          height={10}
        />
      </svg>
    );
  };

  return (
    <ChartFigure
      title={title}
      note={note}
      headings={[say.committee, say.reduction, say.frameReduction, say.left]}
      rows={committees.map(({ committee, reduction, repayment, left }) => [
        committee,
        amount(reduction),
        amount(repayment),
        amount(left),
      ])}
    >
      <ul className={styles.list}>
        {committees.map(({ committee, reduction, repayment, left }) => (
          <li key={committee}>
            <span className={styles.name}>
              <CommitteeKey mark={markOf(committee)} />
              <span>{committee}</span>
            </span>
            <span className={styles.bars}>
              <span>{say.reduction}</span>
              {bar(reduction, markOf(committee).color)}
              <span className={styles.figure}>{amount(reduction)}</span>
              <span>{say.frameReduction}</span>
              {bar(repayment, undefined)}
              <span className={styles.figure}>{amount(repayment)}</span>
            </span>
            <span className={styles.verdict}>
              {left < 0 ? <Warning16Regular aria-hidden /> : <CheckmarkCircle16Regular aria-hidden />}
              {left < 0 ? say.cannotCarry(amount(left).replace(/^[−-]/, '')) : say.canCarry(amount(left))}
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

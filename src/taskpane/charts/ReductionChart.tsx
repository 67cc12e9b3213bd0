import { mergeClasses } from '@fluentui/react-components';
import { formatAmount } from '../../i18n/format';
import type { RepaymentProposal } from '../../workbook';
import { useSession } from '../session/session';
import { Axes, FRAME } from './Axes';
import { ChartFigure } from './ChartFigure';
import { scaleOf, thinned } from './scale';
import { useChartStyles } from './useChartStyles';

interface ReductionChartProps {
  readonly proposal: RepaymentProposal;
  readonly decimals: number;
}

/** The estimated reduction against the verified, and the planned repayment against the proposed, year by year. */
export function ReductionChart({ proposal, decimals }: ReductionChartProps) {
  const styles = useChartStyles();
  const { words, language } = useSession();
  const say = words.followUp.adjustment;
  const { years, reductionByYear, verifiedByYear, plannedByYear, proposedByYear } = proposal;
  const verified = verifiedByYear.filter((value) => value !== undefined);
  const y = scaleOf([...reductionByYear, ...verified, ...plannedByYear, ...proposedByYear], FRAME.bottom, FRAME.top);
  const step = (FRAME.right - FRAME.left) / years.length;
  const width = Math.min(step * 0.6, 36);
  const x = (t: number): number => FRAME.left + (t + 0.5) * step;
  const amount = (value: number): string => formatAmount(value, decimals, language);
  const bar = (value: number, t: number) => ({
    x: x(t) - width / 2,
    width,
    y: Math.min(y.at(value), y.at(0)),
    height: Math.abs(y.at(value) - y.at(0)),
  });
  const line = (values: readonly number[]): string =>
    values.map((value, t) => `${t === 0 ? 'M' : 'L'}${x(t)} ${y.at(value)}`).join('');

  return (
    <ChartFigure
      title={say.chartTitle}
      note={say.chartNote}
      headings={[say.year, say.reduction, say.verified, say.plan, say.proposed]}
      rows={years.map((year, t) => {
        const seen = verifiedByYear[t];
        return [
          String(year),
          amount(reductionByYear[t] ?? 0),
          seen === undefined ? '' : amount(seen),
          amount(plannedByYear[t] ?? 0),
          amount(proposedByYear[t] ?? 0),
        ];
      })}
    >
      <svg className={styles.svg} viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={say.chartTitle}>
        <Axes
          y={y}
          language={language}
          years={thinned(
            years.map((year, t) => ({ year, x: x(t) })),
            8,
          )}
        />
        {years.map((year, t) => {
          const seen = verifiedByYear[t];
          return (
            <g key={year}>
              {seen !== undefined && <rect className={styles.gap} {...bar(seen, t)} />}
              <rect className={styles.outline} {...bar(reductionByYear[t] ?? 0, t)} />
            </g>
          );
        })}
        <path className={mergeClasses(styles.booked, styles.forecast)} d={line(plannedByYear)} />
        <path className={styles.available} d={line(proposedByYear)} />
      </svg>
    </ChartFigure>
  );
}

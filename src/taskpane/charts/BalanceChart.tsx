import { mergeClasses } from '@fluentui/react-components';
import type { BalanceYear, YearEnd } from '../../workbook';
import { formatAmount } from '../../i18n/format';
import { useSession } from '../session/session';
import { Axes, FRAME } from './Axes';
import { ChartFigure } from './ChartFigure';
import { scaleOf, thinned } from './scale';
import { useChartStyles } from './useChartStyles';

interface BalanceChartProps {
  readonly title: string;
  readonly balance: readonly BalanceYear[];
  readonly decimals: number;
}

interface Point extends YearEnd {
  readonly x: number;
}

/** The fund at the end of each year: booked, available, and between them what is granted but not spent. */
export function BalanceChart({ title, balance, decimals }: BalanceChartProps) {
  const styles = useChartStyles();
  const { words, language } = useSession();
  const say = words.overview;
  const ends = balance.flatMap(({ outcome, forecast }) => (outcome ? [outcome, forecast] : [forecast]));
  const y = scaleOf(
    ends.flatMap(({ booked, available }) => [booked, available]),
    FRAME.bottom,
    FRAME.top,
  );
  const x = (i: number): number =>
    balance.length < 2
      ? (FRAME.left + FRAME.right) / 2
      : FRAME.left + 14 + (i / (balance.length - 1)) * (FRAME.right - FRAME.left - 28);

  const past = balance.flatMap(({ outcome }, i): readonly Point[] => (outcome ? [{ ...outcome, x: x(i) }] : []));
  const forecast = forecastOf(balance).map((i): Point => ({ ...(balance[i] as BalanceYear).forecast, x: x(i) }));
  const line = (points: readonly Point[], of: (point: Point) => number): string =>
    points.map((point, i) => `${i === 0 ? 'M' : 'L'}${point.x} ${y.at(of(point))}`).join('');
  const gap = (points: readonly Point[]): string =>
    points.length < 2
      ? ''
      : `${line(points, ({ booked }) => booked)}${line([...points].reverse(), ({ available }) => available).replace('M', 'L')}Z`;
  const named = past.length > 0 ? past : forecast;
  const last = named.at(-1);
  const widest = named.reduce<Point | undefined>(
    (most, point) => (most && most.committed >= point.committed ? most : point),
    undefined,
  );
  const amount = (value: number): string => formatAmount(value, decimals, language);
  const isLate = (point: Point): boolean => point.x > FRAME.width / 2;

  return (
    <ChartFigure
      title={title}
      note={say.balanceNote(balance.filter(({ outcome }) => outcome).at(-1)?.year)}
      headings={say.balanceHeadings}
      rows={balance.map(({ year, outcome, forecast: planned }) => [
        String(year),
        ...(outcome ? [outcome.booked, outcome.committed, outcome.available].map(amount) : ['', '', '']),
        ...[planned.booked, planned.committed, planned.available].map(amount),
      ])}
    >
      <svg className={styles.svg} viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={title}>
        <Axes
          y={y}
          language={language}
          years={thinned(
            balance.map(({ year }, i) => ({ year, x: x(i) })),
            6,
          )}
        />
        <path className={styles.gap} d={gap(past)} />
        <path className={mergeClasses(styles.booked, styles.forecast)} d={line(forecast, ({ booked }) => booked)} />
        <path
          className={mergeClasses(styles.available, styles.forecast)}
          d={line(forecast, ({ available }) => available)}
        />
        <path className={styles.booked} d={line(past, ({ booked }) => booked)} />
        <path className={styles.available} d={line(past, ({ available }) => available)} />
        {named.map((point) => (
          <g key={point.x}>
            <circle className={styles.booked} cx={point.x} cy={y.at(point.booked)} r={2} />
            <circle className={styles.available} cx={point.x} cy={y.at(point.available)} r={2} />
          </g>
        ))}
        {last && (
          <>
            <text
              className={styles.label}
              x={last.x}
              y={y.at(last.booked) - 7}
              textAnchor={isLate(last) ? 'end' : 'start'}
            >
              {`${say.booked} ${amount(last.booked)}`}
            </text>
            <text
              className={styles.label}
              x={last.x}
              y={y.at(last.available) + 16}
              textAnchor={isLate(last) ? 'end' : 'start'}
            >
              {`${say.available} ${amount(last.available)}`}
            </text>
          </>
        )}
        {widest && y.at(widest.available) - y.at(widest.booked) > 30 && (
          <text
            className={styles.label}
            x={widest.x - (isLate(widest) ? 6 : -6)}
            y={(y.at(widest.available) + y.at(widest.booked)) / 2 + 4}
            textAnchor={isLate(widest) ? 'end' : 'start'}
          >
            {`${say.committedShort} ${amount(widest.committed)}`}
          </text>
        )}
      </svg>
    </ChartFigure>
  );
}

/** The years that the forecast is drawn for: from the last in which it is no other than the outcome. */
function forecastOf(balance: readonly BalanceYear[]): readonly number[] {
  const differs = balance.findIndex(
    ({ outcome, forecast }) =>
      !outcome || outcome.booked !== forecast.booked || outcome.available !== forecast.available,
  );
  if (differs < 0) return [];
  return balance.map((_, i) => i).slice(Math.max(0, differs - 1));
}

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatAmount } from '../../i18n/format';
import type { Frames } from '../../workbook';
import { useSession } from '../session/session';
import { Axes, FRAME } from './Axes';
import { ChartFigure } from './ChartFigure';
import type { CommitteeMark } from './committeeColors';
import { CommitteeKey } from './CommitteeKey';
import { scaleOf, thinned } from './scale';
import { useChartStyles } from './useChartStyles';

const useStyles = makeStyles({
  key: { margin: 0, padding: 0, listStyleType: 'none' },
  committee: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
});

/** More years than this, and there is no room for a figure over each. */
const MOST_FIGURES = 8;

interface FrameChartProps {
  readonly title: string;
  readonly frames: Frames;
  readonly markOf: (committee: string) => CommitteeMark;
  readonly decimals: number;
}

/** Frame reductions by year, committees upon each other. */
export function FrameChart({ title, frames: { committees, years, table }, markOf, decimals }: FrameChartProps) {
  const styles = useChartStyles();
  const own = useStyles();
  const { words, language } = useSession();
  const say = words.overview;
  const bars = years.map((_, t) => stacked(committees.map((_, c) => table.cells[c]?.[t] ?? 0)));
  const y = scaleOf(
    bars.flat().flatMap(({ from, to }) => [from, to]),
    FRAME.bottom,
    FRAME.top,
  );
  const step = (FRAME.right - FRAME.left) / years.length;
  const width = Math.min(step * 0.72, 44);
  const x = (t: number): number => FRAME.left + (t + 0.5) * step;
  const amount = (value: number): string => formatAmount(value, decimals, language);

  return (
    <ChartFigure
      title={title}
      headings={[say.committee, ...years.map(String), say.sum]}
      rows={[
        ...committees.map((name, c) => [name, ...(table.cells[c] ?? []).map(amount), amount(table.rowTotals[c] ?? 0)]),
        [say.sum, ...table.columnTotals.map(amount), amount(table.total)],
      ]}
    >
      <svg className={styles.svg} viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={title}>
        <Axes
          y={y}
          language={language}
          years={thinned(
            years.map((year, t) => ({ year, x: x(t) })),
            8,
          )}
        />
        {bars.map((segments, t) => (
          <g key={years[t]}>
            {segments.map(({ from, to }, c) => {
              const [top, bottom] = [Math.min(y.at(from), y.at(to)), Math.max(y.at(from), y.at(to))];
              const mark = markOf(committees[c] ?? '');
              return (
                from !== to && (
                  <g key={committees[c]}>
                    <rect
                      className={styles.segment}
                      fill={mark.color}
                      x={x(t) - width / 2}
                      width={width}
                      y={top}
                      height={bottom - top}
                    />
                    {bottom - top > 12 && (
                      <text className={styles.letter} x={x(t)} y={(top + bottom) / 2 + 4} textAnchor="middle">
                        {mark.letter}
                      </text>
                    )}
                  </g>
                )
              );
            })}
            {years.length <= MOST_FIGURES && (
              <text
                className={styles.axis}
                x={x(t)}
                y={Math.min(...segments.flatMap(({ from, to }) => [y.at(from), y.at(to)])) - 4}
                textAnchor="middle"
              >
                {amount(table.columnTotals[t] ?? 0)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className={own.key}>
        {committees.map((name, c) => (
          <li className={own.committee} key={name}>
            <CommitteeKey mark={markOf(name)} />
            <span>{name}</span>
            <span>{amount(table.rowTotals[c] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

/** Where each lies upon the ones before: those above 0 upwards, those below downwards. */
function stacked(values: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  let [up, down] = [0, 0];
  return values.map((value) => {
    const from = value >= 0 ? up : down;
    const to = from + value;
    if (value >= 0) up = to;
    else down = to;
    return { from, to };
  });
}

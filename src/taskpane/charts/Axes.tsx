import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Scale } from './scale';
import { useChartStyles } from './useChartStyles';

/** The inside of a picture, in its own units. */
export const FRAME = { width: 320, left: 36, right: 316, top: 18, bottom: 160, height: 182 } as const;

interface AxesProps {
  readonly y: Scale;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly language: Language;
}

/** Lines at round amounts, and the years below. */
export function Axes({ y, years, language }: AxesProps) {
  const styles = useChartStyles();
  return (
    <>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.zero : styles.grid}
            x1={FRAME.left}
            x2={FRAME.right}
            y1={y.at(tick)}
            y2={y.at(tick)}
          />
          <text className={styles.axis} x={FRAME.left - 5} y={y.at(tick) + 4} textAnchor="end">
            {formatNumber(tick, language)}
          </text>
        </g>
      ))}
      {years.map(({ year, x }) => (
        <text className={styles.axis} key={year} x={x} y={FRAME.bottom + 16} textAnchor="middle">
          {year}
        </text>
      ))}
    </>
  );
}

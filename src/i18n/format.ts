import type { CalendarDay } from '../core/calendar/serial';
import type { Language } from './language';

const NO_BREAK_SPACE = '\u00a0';

/**
 * A number as people write it: Swedish 1 666,67 with a hard space, English 1,666.67. At most 15 significant digits, as Excel
 * shows; very large and very small numbers in exponent form.
 */
export function formatNumber(x: number, language: Language): string {
  const digits = Number(x.toPrecision(15));
  const size = Math.abs(digits);
  const point = language === 'sv' ? ',' : '.';
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    return digits.toExponential().replace('.', point).replace('e+', 'E').replace('e', 'E').replace('-', '−');
  }
  const [whole = '0', decimals = ''] = plain(size).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NO_BREAK_SPACE : ',');
  const sign = digits < 0 ? (language === 'sv' ? '−' : '-') : '';
  return sign + grouped + (decimals ? point + decimals : '');
}

/** Without exponent: 1e-7 is 0.0000001. */
function plain(size: number): string {
  const [digits = '0', exponent] = String(size).split('e-');
  return exponent ? `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}` : digits;
}

/** A share as per cent: 1.2 is "120 %" in Swedish, "120%" in English. */
export const formatShare = (x: number, language: Language): string =>
  formatNumber(Number((x * 100).toPrecision(15)), language) + (language === 'sv' ? NO_BREAK_SPACE + '%' : '%');

/** A day as people and Excel in Sweden write it: 2013-01-31. */
export const formatDate = ({ year, month, day }: CalendarDay): string => {
  const two = (x: number): string => String(x).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
};

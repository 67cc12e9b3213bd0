import { planYears, withHeadingRow } from '../../functions/catalogue/shared';
import { asMatrix } from '../../functions/tables/blank';
import { headings } from '../../functions/tables/words';
import { operand, rounded } from './formulaText';
import type { NativeCell } from './native';
import { tidied } from './tidied';
import type { NativeCall, Translate } from './translation';

const [YEAR, OPENING, DEPRECIATION, CLOSING] = [0, 1, 2, 3];

/** AVSKRIVNINGSPLAN: each cell from its neighbours in the row and from the row above. */
export const depreciationPlan: Translate = (call) => {
  const head = call.read(withHeadingRow) ? 1 : 0;
  const decimals = call.given('decimaler');
  const [years, start] = [call.text('antal_ar'), call.text('startar')];
  const value = rounded(call.text('anskaffningsvarde'), decimals);
  const given = call.given('restvarde');
  const residual = given === undefined ? undefined : rounded(given, decimals);
  const whole = residual === undefined ? value : operand(difference(call, value, residual));
  const written = (after: number): string => (after === 0 ? '0' : rounded(`${whole}*${after}/${years}`, decimals));
  const rows = Array.from({ length: call.read(planYears) }, (_, i): readonly NativeCell[] => {
    const at = (column: number, above = 0): string => call.cell(head + i - above, column);
    const lastYear = `${start}+${years}-1`;
    return [
      i === 0 ? `=${start}` : `=${at(YEAR, 1)}+1`,
      i === 0 ? `=${value}` : `=${at(CLOSING, 1)}`,
      decimals === undefined
        ? `=IF(${at(YEAR)}>${lastYear},0,${whole}/${years})`
        : `=${rounded(`${written(i + 1)}-${written(i)}`, decimals)}`,
      decimals === undefined
        ? `=IF(${at(YEAR)}>=${lastYear},${residual ?? 0},${at(OPENING)}-${at(DEPRECIATION)})`
        : `=${rounded(`${at(OPENING)}-${at(DEPRECIATION)}`, decimals)}`,
    ];
  });
  return head ? [headings.depreciation, ...rows] : rows;
};

/** What is written off in all, without what binary leaves behind where the two are nearly as large. */
function difference(call: NativeCall, value: string, residual: string): string {
  const decimals = call.given('decimaler');
  if (decimals !== undefined) return rounded(`${value}-${residual}`, decimals);
  const amounts = (['anskaffningsvarde', 'restvarde'] as const).flatMap((id) =>
    asMatrix(call.arg(id).value?.now).flat(),
  );
  return tidied(`${value}-${residual}`, amounts);
}

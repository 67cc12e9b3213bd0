import { exactly } from '../money';

/** Amounts in one year's prices carried to another's: amount x index of the year to / index of the year from; both above 0. */
export const indexed = (
  amounts: readonly (readonly number[])[],
  fromIndex: number,
  toIndex: number,
): readonly (readonly number[])[] =>
  exactly((w) => {
    const columns = amounts[0]?.length ?? 0;
    const { units, one } = w.read(amounts.flat());
    const indices = w.read([fromIndex, toIndex]);
    const [from, to] = [indices.units[0] as typeof one, indices.units[1] as typeof one];
    const denominator = w.mul(one, from);
    return amounts.map((row, i) =>
      row.map((_, j) => w.quotient(w.mul(units[i * columns + j] as typeof one, to), denominator)),
    );
  });

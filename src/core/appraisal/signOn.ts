/** What underflow can have taken from a sum of coefficients that are at most 1 in size. */
const UNDERFLOW = 1e-290;

/**
 * The sign a polynomial has from low to high throughout, or 0 where that is not certain. 0 <= low < high <= 1; coefficients at
 * most about 1 in size, the constant first, each right to within a unit in its last place.
 *
 * Its positive and its negative terms both grow with x: where the one sum is the larger at low than the other at high, it is
 * throughout.
 */
export function signOn(coefficients: ArrayLike<number>, low: number, high: number): -1 | 0 | 1 {
  let [plusLow, plusHigh, minusLow, minusHigh] = [0, 0, 0, 0];
  for (let i = coefficients.length - 1; i >= 0; i--) {
    const x = coefficients[i] as number;
    const [plus, minus] = x > 0 ? [x, 0] : [0, -x];
    plusLow = plusLow * low + plus;
    plusHigh = plusHigh * high + plus;
    minusLow = minusLow * low + minus;
    minusHigh = minusHigh * high + minus;
  }
  const sure = 1 - (4 * coefficients.length + 16) * 2 ** -53;
  if (plusLow * sure > minusHigh + UNDERFLOW) return 1;
  return minusLow * sure > plusHigh + UNDERFLOW ? -1 : 0;
}

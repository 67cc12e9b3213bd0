import type { Whole } from '../money';

type Polynomial<T> = readonly T[];

/** A polynomial with the same roots, each only once: p / gcd(p, p'). Coefficients are whole numbers, the constant first. */
export function squareFree<T>(w: Whole<T>, p: Polynomial<T>): Polynomial<T> {
  const derivative = p.slice(1).map((x, i) => w.mul(x, w.of(i + 1)));
  let [a, b] = [reduced(w, p), reduced(w, derivative)];
  while (b.length > 0) [a, b] = [b, reduced(w, divide(w, a, b).rest)];
  return reduced(w, divide(w, p, a).quotient);
}

/** a x something = quotient x b + rest, all whole. */
function divide<T>(w: Whole<T>, a: Polynomial<T>, b: Polynomial<T>): { quotient: Polynomial<T>; rest: Polynomial<T> } {
  const lead = b[b.length - 1] as T;
  let rest = [...a];
  let quotient: T[] = [];
  while (rest.length >= b.length) {
    const top = rest[rest.length - 1] as T;
    const shift = rest.length - b.length;
    rest = rest.map((x, i) => w.sub(w.mul(x, lead), i < shift ? w.zero : w.mul(b[i - shift] as T, top))).slice(0, -1);
    quotient = [top, ...quotient.map((x) => w.mul(x, lead))];
  }
  return { quotient, rest };
}

/** Without zeros at the top, and without what all coefficients have in common. */
function reduced<T>(w: Whole<T>, p: Polynomial<T>): Polynomial<T> {
  let end = p.length;
  while (end > 0 && w.sign(p[end - 1] as T) === 0) end--;
  const used = p.slice(0, end);
  const common = used.reduce((all, x) => commonDivisor(w, all, w.sign(x) < 0 ? w.sub(w.zero, x) : x), w.zero);
  return used.map((x) => w.floorDiv(x, common));
}

function commonDivisor<T>(w: Whole<T>, a: T, b: T): T {
  let [divisor, rest] = [a, b];
  while (w.sign(rest) > 0) [divisor, rest] = [rest, w.sub(divisor, w.mul(w.floorDiv(divisor, rest), rest))];
  return divisor;
}

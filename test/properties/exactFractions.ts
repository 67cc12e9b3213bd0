/**
 * A second implementation of the fund's rules, in exact fractions of big integers, straight from the contract and sharing
 * nothing with src: what the functions answer must be the double nearest to what stands here.
 */

/** numerator / denominator, the denominator above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const fraction = (n: bigint, d: bigint): Fraction => {
  const g = gcd(n, d);
  return d < 0n ? { n: -n / g, d: -d / g } : { n: n / g, d: d / g };
};

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };
export const whole = (n: number): Fraction => ({ n: BigInt(n), d: 1n });
export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const div = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const below = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const least = (a: Fraction, b: Fraction): Fraction => (below(b, a) ? b : a);
export const most = (a: Fraction, b: Fraction): Fraction => (below(a, b) ? b : a);
export const sum = (list: readonly Fraction[]): Fraction => list.reduce(add, ZERO);
export const power = (a: Fraction, k: number): Fraction => (k === 0 ? ONE : mul(a, power(a, k - 1)));

/** A cell number as the decimal that 15 digits show. */
export function cell(x: number): Fraction {
  const [mantissa = '', exponent = ''] = x.toExponential(14).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const places = Number(exponent) - 14;
  return places >= 0 ? fraction(digits * 10n ** BigInt(places), 1n) : fraction(digits, 10n ** BigInt(-places));
}

/** The nearest double, found from the neighbours of a first guess. */
export function double(a: Fraction): number {
  if (a.n === 0n) return 0;
  if (a.n < 0n) return -double({ n: -a.n, d: a.d });
  const length = (x: bigint): number => x.toString(2).length;
  // 2^shift x a has 55 to 57 bits: rounding its whole part with the last bit set for any rest is rounding a.
  const shift = 56 - length(a.n) + length(a.d);
  const [top, bottom] = shift >= 0 ? [a.n << BigInt(shift), a.d] : [a.n, a.d << BigInt(-shift)];
  const part = top / bottom;
  const rounded = Number(top % bottom === 0n ? part : part | 1n);
  const half = Math.trunc(shift / 2);
  return rounded / 2 ** half / 2 ** (shift - half);
}

const floor = (a: Fraction): bigint => (a.n < 0n && a.n % a.d !== 0n ? a.n / a.d - 1n : a.n / a.d);
const ten = (k: number): Fraction => (k >= 0 ? { n: 10n ** BigInt(k), d: 1n } : { n: 1n, d: 10n ** BigInt(-k) });

/** Half away from zero to a number of decimals, as Excel's ROUND; unrounded where none is given. */
export function round(a: Fraction, decimals: number | null): Fraction {
  if (decimals === null) return a;
  if (a.n < 0n) return sub(ZERO, round(sub(ZERO, a), decimals));
  const units = floor(add(mul(a, ten(decimals)), { n: 1n, d: 2n }));
  return mul({ n: units, d: 1n }, ten(-decimals));
}

/** The largest multiple of the unit that is not above. */
export const roundDown = (a: Fraction, decimals: number | null): Fraction =>
  decimals === null ? a : mul({ n: floor(mul(a, ten(decimals))), d: 1n }, ten(-decimals));

/** Running totals rounded, each less the one before; exact parts where nothing is rounded. */
export function roundCumulatively(parts: readonly Fraction[], decimals: number | null): Fraction[] {
  const totals = parts.map((_, i) => round(sum(parts.slice(0, i + 1)), decimals));
  return totals.map((total, i) => sub(total, totals[i - 1] ?? ZERO));
}

export interface PlanTerms {
  readonly amount: number;
  readonly years: number;
  readonly profile: 'linear' | 'annuity' | readonly number[];
  readonly rate: number;
  readonly decimals: number | null;
}

export interface PlanYear {
  readonly opening: Fraction;
  readonly interest: Fraction;
  readonly principal: Fraction;
  readonly frameReduction: Fraction;
  readonly closing: Fraction;
}

/** ÅTERBETALNINGSPLAN. */
export function plan({ amount, years, profile, rate, decimals }: PlanTerms): PlanYear[] {
  const start = round(cell(amount), decimals);
  const r = cell(rate);
  const rows: PlanYear[] = [];
  let opening = start;
  const push = (principal: Fraction, interest: Fraction): void => {
    const closing = sub(opening, principal);
    rows.push({ opening, interest, principal, frameReduction: add(interest, principal), closing });
    opening = closing;
  };
  if (profile === 'annuity' && rate > 0) {
    const growth = power(add(ONE, r), years);
    const instalment = round(div(mul(start, mul(r, growth)), sub(growth, ONE)), decimals);
    for (let k = 1; k <= years; k++) {
      const interest = round(mul(opening, r), decimals);
      const due = add(opening, interest);
      push(sub(k === years ? due : least(instalment, due), interest), interest);
    }
    return rows;
  }
  const weights = typeof profile === 'string' ? Array.from({ length: years }, () => ONE) : profile.map(cell);
  const shares = weights.map((weight) => div(mul(start, weight), sum(weights)));
  for (const principal of roundCumulatively(shares, decimals)) push(principal, round(mul(opening, r), decimals));
  return rows;
}

/** AVSKRIVNINGSPLAN: opening, depreciation, closing. */
export function depreciation(value: number, years: number, residual: number, decimals: number | null): Fraction[][] {
  const [from, to] = [round(cell(value), decimals), round(cell(residual), decimals)];
  const step = div(sub(from, to), whole(years));
  const steps = roundCumulatively(
    Array.from({ length: years }, () => step),
    decimals,
  );
  return steps.map((x, i) => {
    const opening = sub(from, sum(steps.slice(0, i)));
    return [opening, x, sub(opening, x)];
  });
}

/** FÖRDELA: exact shares, or whole units by largest remainder. */
export function split(amount: number, weights: readonly number[], decimals: number | null): Fraction[] {
  const total = round(cell(amount), decimals);
  if (total.n < 0n) return split(-amount, weights, decimals).map((part) => sub(ZERO, part));
  const all = sum(weights.map(cell));
  const exact = weights.map((weight) => div(mul(total, cell(weight)), all));
  if (decimals === null) return exact;
  const parts = exact.map((part) => roundDown(part, decimals));
  const rests = exact.map((part, i) => sub(part, parts[i] as Fraction));
  const order = rests
    .map((_, i) => i)
    .sort((i, j) =>
      below(rests[j] as Fraction, rests[i] as Fraction)
        ? -1
        : below(rests[i] as Fraction, rests[j] as Fraction)
          ? 1
          : i - j,
    );
  const unit = ten(-decimals);
  let left = sub(total, sum(parts));
  for (const i of order) {
    if (left.n <= 0n) break;
    parts[i] = add(parts[i] as Fraction, unit);
    left = sub(left, unit);
  }
  return parts;
}

export interface EffectRow {
  readonly group: string;
  readonly number: number;
  readonly effect: number;
  readonly unitCost: number;
  readonly start: number;
  readonly duration: number | null;
  readonly lag: number;
  readonly rampUp: number;
  readonly dropOff: number;
  readonly deadweight: number;
  readonly displacement: number;
  readonly ownShare: number;
  readonly realisable: number;
  readonly indexation: number;
}

/** KOSTNADSMINSKNING. */
export function costReduction(row: EffectRow): Fraction {
  const left = (share: number): Fraction => sub(ONE, cell(share));
  const factors = [
    cell(row.number),
    cell(row.effect),
    cell(row.unitCost),
    left(row.deadweight),
    left(row.displacement),
  ];
  return [...factors, cell(row.ownShare), row.effect < 0 ? ONE : cell(row.realisable)].reduce(mul, ONE);
}

/** One row of KOSTNADSKALKYL in one year. */
export function reductionIn(row: EffectRow, year: number): Fraction {
  const j = year - (row.start + row.lag) + 1;
  if (j < 1 || (row.duration !== null && j > row.duration)) return ZERO;
  const m = Math.max(row.rampUp, 1);
  const ramp = j < m ? div(whole(j), whole(m)) : ONE;
  const kept = power(sub(ONE, cell(row.dropOff)), Math.max(0, j - m));
  const prices = power(add(ONE, cell(row.indexation)), year - row.start);
  return [costReduction(row), ramp, kept, prices].reduce(mul, ONE);
}

/** EFFEKTÅTERBETALNING without decimals, and each year's total with or without. */
export function effectRepayment(
  reduction: readonly (readonly number[])[],
  terms: { amount: number; share: number; cap: number | null; decimals: number | null },
): { readonly years: Fraction[]; readonly cells: Fraction[][] } {
  const cells = reduction.map((row) => row.map(cell));
  const amount = roundDown(cell(terms.amount), terms.decimals);
  const cap = terms.cap === null ? undefined : roundDown(cell(terms.cap), terms.decimals);
  const columns = (reduction[0] ?? []).map((_, t) => cells.map((row) => row[t] as Fraction));
  const exact: Fraction[] = [];
  for (const column of columns) {
    const wanted = mul(cell(terms.share), most(sum(column), ZERO));
    exact.push(least(cap ? least(wanted, cap) : wanted, sub(amount, sum(exact))));
  }
  const years = roundCumulatively(exact, terms.decimals);
  const falls = columns.map((column) => column.map((x) => most(x, ZERO)));
  const part = (i: number, t: number): Fraction => {
    const year = years[t] as Fraction;
    const fall = (falls[t] as Fraction[])[i] as Fraction;
    return year.n === 0n ? ZERO : div(mul(year, fall), sum(falls[t] as Fraction[]));
  };
  return { years, cells: cells.map((row, i) => row.map((_, t) => part(i, t))) };
}

export interface TransactionRow {
  readonly year: number;
  readonly kind: 'Öronmärkning' | 'Beviljat' | 'Upparbetat' | 'Återlämnat' | 'Återföring' | 'Justering';
  readonly amount: number;
  readonly intervention: string;
}

/** FONDUTVECKLING: one row a year, in the order of its columns from Ingående to Disponibelt. */
export function fundDevelopment(
  rows: readonly TransactionRow[],
  from: number,
  to: number,
  decimals: number | null,
): Fraction[][] {
  const until = (year: number, kind: TransactionRow['kind']): Fraction =>
    round(sum(rows.filter((row) => row.year <= year && row.kind === kind).map((row) => cell(row.amount))), decimals);
  const names = [...new Set(rows.map((row) => row.intervention))];
  const left = (year: number, name: string): Fraction =>
    sum(
      rows
        .filter((row) => row.year <= year && row.intervention === name)
        .map((row) => {
          if (row.kind === 'Beviljat') return cell(row.amount);
          const takesAway = row.kind === 'Upparbetat' || row.kind === 'Återlämnat';
          return takesAway ? sub(ZERO, cell(row.amount)) : ZERO;
        }),
    );
  const booked = (year: number): Fraction =>
    sub(
      sum([until(year, 'Öronmärkning'), until(year, 'Återföring'), until(year, 'Justering')]),
      until(year, 'Upparbetat'),
    );
  const committed = (year: number): Fraction => {
    // What is overspent is rounded by itself, so that the column rolls forward from year to year.
    const overspent = sum(names.map((name) => most(sub(ZERO, left(year, name)), ZERO)));
    const net = sub(until(year, 'Beviljat'), add(until(year, 'Upparbetat'), until(year, 'Återlämnat')));
    return add(net, round(overspent, decimals));
  };
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = from + i;
    const flow = (kind: TransactionRow['kind']): Fraction => sub(until(year, kind), until(year - 1, kind));
    return [
      booked(year - 1),
      flow('Öronmärkning'),
      flow('Återföring'),
      flow('Upparbetat'),
      flow('Justering'),
      booked(year),
      flow('Beviljat'),
      flow('Återlämnat'),
      committed(year),
      sub(booked(year), committed(year)),
    ];
  });
}

import type { Whole } from './whole';

/** base^0, base^1 ... base^most. */
export function powers<T>(w: Whole<T>, base: T, most: number): T[] {
  const result = [w.one];
  for (let i = 0; i < most; i++) result.push(w.mul(result[i] as T, base));
  return result;
}

import type { Profile } from '../../core/repayment/profile';
import { ok } from '../../core/problem';
import type { CellValue, Place, Result } from '../../core/problem';
import { asWeights, number, ofLength, vector, word } from '../cells';
import type { CellReader, Kind, Names, Vector } from '../cells';

const LINEAR: Profile = { kind: 'linear' };
const ANNUITY: Profile = { kind: 'annuity' };
const words = {
  linear: { sv: ['linjär'], en: ['linear'] },
  annuity: { sv: ['annuitet'], en: ['annuity'] },
} satisfies Record<string, Names>;
/** The words for an annuity. */
export const annuityNames: Names = words.annuity;
const readWord = word<keyof typeof words>(words);

/** "linjär" or "annuitet" in one cell. */
export const profileWord: CellReader<Profile> = /*#__PURE__*/ Object.assign(
  (cell: CellValue, at: Place): Result<Profile> => {
    const result = readWord(cell, at);
    return result.ok ? ok(result.value === 'annuity' ? ANNUITY : LINEAR) : result;
  },
  { words: readWord.words },
);

const weights = vector(number({ min: 0 }));

export type ProfileArgument =
  { readonly kind: 'word'; readonly profile: Profile } | { readonly kind: 'weights'; readonly weights: Vector<number> };

export const linearProfile = { kind: 'word', profile: LINEAR } as const satisfies ProfileArgument;

/** "linjär", "annuitet", or one weight a year. */
export const profile: Kind<ProfileArgument> = {
  shape: 'matrix',
  words: readWord.words,
  read: (raw, argument) => {
    const cell = Array.isArray(raw) && raw.length === 1 && raw[0]?.length === 1 ? raw[0][0] : raw;
    if (typeof cell === 'string' || typeof cell === 'boolean') {
      const result = profileWord(cell, { argument });
      return result.ok ? ok({ kind: 'word', profile: result.value }) : result;
    }
    const result = weights.read(raw, argument);
    return result.ok ? ok({ kind: 'weights', weights: result.value }) : result;
  },
};

/** The profile of a plan over a number of years; free-form weights are one a year with a sum above 0. */
export function profileOver(argument: ProfileArgument, years: number): Result<Profile> {
  if (argument.kind === 'word') return ok(argument.profile);
  const right = ofLength(argument.weights, 'profil', years, 'antal_ar');
  if (!right.ok) return right;
  const positive = asWeights(right.value, 'profil');
  return positive.ok ? ok({ kind: 'weights', weights: positive.value.values }) : positive;
}

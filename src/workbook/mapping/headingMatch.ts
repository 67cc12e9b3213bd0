import { fold } from '../../functions/tables/fold';
import type { Role } from '../fundBook/roles';
import type { Field } from './fields';
import { withoutUnit } from './headingText';
import { isTypo } from './likeness';
import { OTHER_HEADINGS, SYNONYMS } from './synonyms';

/** How well a heading tells a field, from 0 to 1. */
export const LIKENESS = { accepted: 1, sure: 0.95, typo: 0.7, likely: 0.65, part: 0.6 } as const;

const scores = new Map<string, number>();
const MOST_REMEMBERED = 20_000;

export function headingLikeness(role: Role, field: Field, heading: string): number {
  const key = `${role}|${field.key}|${heading}`;
  const known = scores.get(key);
  if (known !== undefined) return known;
  const score = likenessOf(role, field, heading);
  if (scores.size > MOST_REMEMBERED) scores.clear();
  scores.set(key, score);
  return score;
}

function likenessOf(role: Role, field: Field, heading: string): number {
  const texts = [heading, withoutUnit(heading), withoutYear(withoutUnit(heading))];
  const folded = texts.map(fold).filter((text) => text !== '');
  const { sure = [], likely = [] } = SYNONYMS[role][field.key] ?? {};
  const [sureOnes, likelyOnes] = [sure.map(fold), likely.map(fold)];
  if (folded.some((text) => field.accepted.includes(text))) return LIKENESS.accepted;
  if (folded.some((text) => sureOnes.includes(text))) return LIKENESS.sure;
  if (folded.some((text) => [...field.accepted, ...sureOnes].some((name) => isTypo(text, name)))) return LIKENESS.typo;
  if (folded.some((text) => likelyOnes.includes(text))) return LIKENESS.likely;
  const words = texts.map(
    (text) =>
      ` ${text
        .split(/[\s/,.:;-]+/)
        .map(fold)
        .filter(Boolean)
        .join(' ')} `,
  );
  const phrases = [field.heading, ...sure].filter((name) => fold(name).length >= 4);
  const isPart = phrases.some((name) => {
    const phrase = ` ${name
      .split(/[\s/,.:;-]+/)
      .map(fold)
      .filter(Boolean)
      .join(' ')} `;
    return words.some((text) => text.includes(phrase));
  });
  return isPart ? LIKENESS.part : 0;
}

const withoutYear = (text: string): string =>
  text
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const others = new Set(OTHER_HEADINGS.map(fold));

/** A heading that means something which the fund does not read. */
export const isKnownOther = (heading: string): boolean =>
  others.has(fold(heading)) || others.has(fold(withoutUnit(heading)));

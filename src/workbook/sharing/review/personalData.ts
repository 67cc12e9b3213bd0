/** Personal data that can be told by its form. */
export interface PersonalData {
  readonly kind: 'personal-number' | 'e-mail' | 'telephone';
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
}

/**
 * Personnummer and samordningsnummer, with or without century and hyphen (day 61–91 in the latter); their last digit is a
 * check on the nine before, so that other figures of ten digits are seldom taken for one.
 */
const PERSONAL_NUMBER =
  /(?<![\d-])(?:(?:18|19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+ ]?\d{4}(?![\d-])/g;
const E_MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** 0 or +46 (0), then seven to nine digits in groups. */
const TELEPHONE =
  /(?<![\d,.\p{L}-])(?:(?:\+|00)46[ -]?(?:\(0\)[ -]?)?|0)[1-9]\d{0,2}[ /-]{0,3}(?:\d[ -]?){4,7}\d(?![\d\p{L}])/gu;

/** What is found in a text, in order; no part of it counts twice. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  const take = (kind: PersonalData['kind'], pattern: RegExp, isOne: (match: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => start < other.start + other.text.length && other.start < end);
      if (!isTaken && isOne(match[0])) found.push({ kind, text: match[0], start });
    }
  };
  take('e-mail', E_MAIL, () => true);
  take('personal-number', PERSONAL_NUMBER, isPersonalNumber);
  take('telephone', TELEPHONE, isTelephone);
  return found.sort((a, b) => a.start - b.start);
}

/** A number of ten or twelve digits in a cell may be a personal number; one of eight to ten is no telephone number. */
export const personalDataInNumber = (value: number): readonly PersonalData[] =>
  Number.isInteger(value) && value > 0 && value < 1e12
    ? personalDataIn(String(value).padStart(10, '0')).filter(({ kind }) => kind === 'personal-number')
    : [];

function isPersonalNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').slice(-10);
  const day = Number(digits.slice(4, 6)) % 60;
  return day >= 1 && day <= 31 && checkSum(digits) % 10 === 0;
}

/** Luhn: every other digit doubled, the digits of the products summed. */
const checkSum = (digits: string): number =>
  [...digits].reduce((sum, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);

/** Written without a country code or any separator, only mobile numbers (07) are told from other figures. */
function isTelephone(text: string): boolean {
  const digits = text
    .replace(/\D/g, '')
    .replace(/^(?:00)?46/, text.startsWith('0') && !text.startsWith('00') ? '$&' : '0');
  if (digits.length < 8 || digits.length > 11) return false;
  return /^(\+|00)/.test(text) || /[ /-]/.test(text) || /^07\d{8}$/.test(text);
}

/** The text with what is found replaced. */
export function withoutPersonalData(text: string, replacement: string): string {
  let at = 0;
  let out = '';
  for (const { start, text: found } of personalDataIn(text)) {
    out += text.slice(at, start) + replacement;
    at = start + found.length;
  }
  return out + text.slice(at);
}

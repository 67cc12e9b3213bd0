/**
 * The limits of the contract, by argument: the values just inside, and values just outside. They are held against the
 * readers (limits.test.ts) and against the cases, which must show both sides of each (limits.test.ts too).
 */
export interface Limits {
  /** From the lowest that is taken to the highest. */
  readonly taken: readonly number[];
  /** Below, between (a year and a half) and above. */
  readonly refused: readonly number[];
}

const share: Limits = { taken: [0, 1], refused: [-0.01, 1.01] };
const year: Limits = { taken: [1900, 2200], refused: [1899, 2014.5, 2201] };
/** A day, or a year up to 2200: day 2201 is in 1906. */
const day: Limits = { taken: [1900, 2200, 2201, 2958465], refused: [1899, 2014.5, 2958466] };
const amount: Limits = { taken: [0], refused: [-0.01] };
const effect: Limits = { taken: [-1], refused: [-1.01] };
const planRate: Limits = share;
const discountRate: Limits = { taken: [-0.99, 1], refused: [-1, 1.01] };
const years: Limits = { taken: [1, 100], refused: [0, 1.5, 101] };
const fromZero: Limits = { taken: [0], refused: [-1, 1.5] };

/** Arguments that are one number. */
export const ARGUMENTS: Readonly<Record<string, Limits>> = {
  anskaffningsvarde: amount,
  andel: share,
  antal: amount,
  antal_ar: years,
  ar: year,
  belopp: amount,
  brytar: year,
  decimaler: { taken: [-6, 6], refused: [-7, 0.5, 7] },
  dodvikt: share,
  dragningar: { taken: [100, 1000000], refused: [99, 100.5, 1000001] },
  effekt: effect,
  egen_andel: share,
  enhetskostnad: amount,
  forsta: { taken: [0, 1], refused: [-1, 0.5, 2] },
  fran_ar: year,
  fro: { taken: [0, 4294967295], refused: [-1, 0.5, 4294967296] },
  intervall_manader: { taken: [1, 1200], refused: [0, 1.5, 1201] },
  per: day,
  ranta: discountRate,
  realiserbar: share,
  restvarde: amount,
  slut: day,
  start: day,
  startar: year,
  tak_per_ar: amount,
  till_ar: year,
  undantrangning: share,
  variation: share,
};

/** Where one name has other limits than usual. */
export const OF_FUNCTION: Readonly<Record<string, Limits>> = {
  'ATERBETALNINGSPLAN ranta': planRate,
  'ATERBETALNING ranta': planRate,
  'RAMMINSKNING ranta': planRate,
  'FORDELA belopp': { taken: [], refused: [] },
};

/** Arguments that are words, true or false: no limits. */
export const WORDS = ['matt', 'med_plan', 'namn', 'rubriker'];

/** Each of several values of an argument. */
export const VALUES: Readonly<Record<string, Limits>> = {
  'FORDELA vikter': amount,
  'RAMMINSKNING vikter': amount,
  'ATERBETALNINGSPLAN profil': amount,
  'NUVARDE ranta': discountRate,
};

/** The columns of the tables. */
export const COLUMNS: Readonly<Record<string, Readonly<Record<string, Limits>>>> = {
  effekter: {
    Antal: amount,
    Effekt: effect,
    Enhetskostnad: amount,
    Startår: year,
    Varaktighet: fromZero,
    Fördröjning: fromZero,
    Infasning: fromZero,
    Avklingning: share,
    Dödvikt: share,
    Undanträngning: share,
    'Egen andel': share,
    'Realiserbar andel': share,
    Indexering: share,
    'Antal låg': amount,
    'Antal hög': amount,
    'Effekt låg': effect,
    'Effekt hög': effect,
    'Enhetskostnad låg': amount,
    'Enhetskostnad hög': amount,
    'Dödvikt låg': share,
    'Dödvikt hög': share,
  },
  investeringar: {
    Belopp: amount,
    'Första återbetalningsår': year,
    'Antal år': years,
    Startår: year,
    Ränta: planRate,
    Andel: share,
  },
  transaktioner: { Datum: day },
  uppfoljning: { År: year },
  parametrar: { 'Gäller från': day },
  indextabell: { År: year, Index: { taken: [0.01], refused: [0] } },
};

import type { Role } from '../fundBook/roles';

/** Words in cells that mean one of the accepted words, by role, column and accepted word. */
export const WORD_SYNONYMS: Partial<
  Readonly<Record<Role, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>
> = {
  transactions: {
    kind: {
      Öronmärkning: [
        'Öronmärkt',
        'Öronmärkta medel',
        'Avsatt',
        'Avsatta medel',
        'Avsättning till fonden',
        'Tillskott',
        'Earmarked',
        'Tillfört',
      ],
      Beviljat: [
        'Beviljad',
        'Beviljade medel',
        'Beslut',
        'Beslutat',
        'Beviljande',
        'Grant',
        'Tilldelat',
        'Beviljat belopp',
      ],
      Upparbetat: [
        'Upparbetad',
        'Upparbetade medel',
        'Förbrukat',
        'Kostnad',
        'Använt',
        'Upparbetning',
        'Spend',
        'Cost',
        'Nedlagt',
      ],
      Återlämnat: ['Återlämnad', 'Återlämnade medel', 'Ej använt', 'Returned', 'Release'],
      Återföring: ['Återfört', 'Återförda medel', 'Återbetalt', 'Återbetald', 'Repaid', 'Återbetalat'],
      Justering: ['Justerat', 'Korrigering', 'Rättelse', 'Correction', 'Adjusted'],
    },
    status: {
      Utfall: ['Bokfört', 'Redovisat', 'Verkligt', 'Faktiskt', 'Actuals', 'Booked'],
      Plan: ['Budget', 'Prognos', 'Planerat', 'Preliminärt', 'Forecast', 'Planned'],
    },
  },
  investments: {
    profile: { linjär: ['rak', 'raka', 'lika stora', 'straight', 'linear'], annuitet: ['annuitetslån', 'annuitets'] },
    regime: {
      återföring: ['ja', 'återförs', 'återbetalas', 'återbetalning', 'yes', 'med återföring'],
      ingen: ['nej', 'återförs ej', 'utan återföring', 'no', 'ingen återföring', 'återbetalas ej'],
    },
  },
};

/** First words of a row that sums other rows. */
export const TOTAL_WORDS: readonly string[] = [
  'summa',
  'summor',
  'totalt',
  'total',
  'totalsumma',
  'delsumma',
  'slutsumma',
  'sum',
  'subtotal',
  'totals',
  'sa',
  'grandtotal',
  'rowtotal',
];

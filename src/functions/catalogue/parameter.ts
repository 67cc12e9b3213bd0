import { dateOrYear, single, text } from '../cells';
import { datedValueTable, valueInForce } from '../datedValues';
import { required } from '../parameter';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const name = /*#__PURE__*/ required('namn', /*#__PURE__*/ single(text));
const asOf = /*#__PURE__*/ required('per', /*#__PURE__*/ single(dateOrYear));
const values = /*#__PURE__*/ required('parametrar', datedValueTable);

export const parameters = [name, asOf, values] as const;

export const calculate: Calculate<typeof parameters> = (name, asOf, values) =>
  valueInForce(values, 'parametrar', name, asOf);

export const entry: CatalogueEntry = {
  id: 'PARAMETER',
  area: 'support',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Regelvärde vid ett datum',
      description:
        'Värdet på en regel (kalkylränta, internränta, brytår …) som gäller vid ett visst datum: det senaste vars Gäller från inte är efter datumet.',
      formula: [
        'Svaret = Värde på den rad med namnet vars Gäller från är senast, men inte efter per.',
        'Har flera rader samma datum gäller den som står sist.',
      ],
      rounding: 'Värdet hämtas som det står och avrundas inte.',
      source: 'Egna regelvärden: kolumnen Källa är till för hänvisning till beslutet.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Namnet i kolumnen Namn, till exempel "Kalkylränta".', unit: 'text' },
        { text: 'Dagen som värdet ska gälla; ett årtal betyder årets sista dag.', unit: 'datum eller årtal' },
        {
          text: 'Regelvärdena med rubrikrad: Namn, Gäller från, Värde och gärna Enhet, Källa. Gäller från som årtal betyder 1 januari. Skriv Parametrar[[#Rubriker];[#Data]] för en tabell.',
          unit: 'tabell med rubriker',
        },
      ]),
    },
    en: {
      title: 'Rule value on a date',
      description:
        'The value of a rule (discount rate, internal rate, cut-off year …) in force on a date: the latest whose Valid from is not after the date.',
      formula: [
        'The answer = Value on the row of that name whose Valid from is the latest that is not after per.',
        'Of rows with the same date the last one holds.',
      ],
      rounding: 'The value is taken as it stands and is not rounded.',
      source: 'Your own rule values: the column Source is for the decision behind each.',
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'The name in the column Name, for example "Discount rate".', unit: 'text' },
        { text: 'The day that the value should be in force; a year means its last day.', unit: 'date or year' },
        {
          text: 'The rule values with a heading row: Name, Valid from, Value and preferably Unit, Source. Valid from as a year means 1 January. Write Parameters[[#Headers],[#Data]] for a table.',
          unit: 'table with headings',
        },
      ]),
    },
  },
  examples: [
    {
      args: [
        'Kalkylränta',
        2015,
        [
          ['Namn', 'Gäller från', 'Värde', 'Enhet', 'Källa'],
          ['Kalkylränta', 2012, 0.04, 'andel per år', 'exempel'],
          ['Kalkylränta', 2015, 0.035, 'andel per år', 'exempel'],
        ],
      ],
      answer: 0.035,
      sv: 'År 2015 gäller 3,5 %, som infördes den 1 januari det året. (Räntorna är exempel.)',
      en: 'In 2015 the rate in force is 3.5%, introduced on 1 January that year. (The rates are examples.)',
    },
  ],
  failures: [
    {
      args: [
        'Internränta',
        2015,
        [
          ['Namn', 'Gäller från', 'Värde'],
          ['Kalkylränta', 2015, 0.035],
        ],
      ],
    },
    {
      args: [
        'Kalkylränta',
        2014,
        [
          ['Namn', 'Gäller från', 'Värde'],
          ['Kalkylränta', 2015, 0.035],
        ],
      ],
    },
    {
      args: [
        'Kalkylränta',
        '2015-01-01',
        [
          ['Namn', 'Gäller från', 'Värde'],
          ['Kalkylränta', 2015, 0.035],
        ],
      ],
    },
    {
      args: [
        'Kalkylränta',
        2015,
        [
          ['Namn', 'Värde'],
          ['Kalkylränta', 0.035],
        ],
      ],
    },
    {
      args: [
        'Kalkylränta',
        2015,
        [
          ['Namn', 'Gäller från', 'Värde'],
          ['Kalkylränta', 2015, '3,5 %'],
        ],
      ],
    },
  ],
};

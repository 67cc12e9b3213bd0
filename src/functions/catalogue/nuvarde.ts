import { presentValue } from '../../core/appraisal/presentValue';
import { ok } from '../../core/problem';
import { atMost, equallyLong, integer, number, single, vector } from '../cells';
import { MOST_PERIODS } from '../interventions';
import { optional, required } from '../parameter';
import { rates } from '../rates';
import { discountedRounding, presentValueSource } from './appraisal';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const flows = /*#__PURE__*/ required('floden', /*#__PURE__*/ vector(/*#__PURE__*/ number()));
const rateOrRates = /*#__PURE__*/ required('ranta', rates);
const first = /*#__PURE__*/ optional('forsta', /*#__PURE__*/ single(/*#__PURE__*/ integer({ min: 0, max: 1 })), 0);

export const parameters = [flows, rateOrRates, first] as const;

export const calculate: Calculate<typeof parameters> = (flows, rates, first) => {
  const fits = atMost(flows, 'floden', MOST_PERIODS);
  if (!fits.ok) return fits;
  const start = first === 0 ? 0 : 1;
  if (typeof rates === 'number') return ok(presentValue(flows.values, { rates, first: start }));
  const matched = equallyLong({ argument: 'floden', vector: flows }, { argument: 'ranta', vector: rates });
  return matched.ok ? ok(presentValue(flows.values, { rates: rates.values, first: start })) : matched;
};

export const entry: CatalogueEntry = {
  id: 'NUVARDE',
  area: 'cost-reduction',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Nuvärde',
      description:
        'Vad framtida belopp är värda i dag: varje belopp delas med (1 + räntan) en gång per år som det ligger framåt i tiden.',
      formula: [
        'Svaret = summan av varje belopp / (1 + ranta)^(i + forsta), där i är 0 för det första beloppet.',
        'Med en ränta per år ersätts potensen av produkten av (1 + räntan) för åren fram till beloppet. Ränta nummer i gäller steget från år i − 1 till år i.',
      ],
      source: presentValueSource.sv,
      rounding: discountedRounding.sv,
      parameters: /*#__PURE__*/ textsOf('sv', [
        {
          text: 'Beloppen år för år i en rad eller kolumn, utan rubrik; får vara negativa.',
          unit: 'kr, tkr eller mkr',
        },
        {
          text: 'Ränta per år, över -100 % och högst 100 %, eller ett område med en ränta per år. 3 % skrivs 3 % eller 0,03.',
          unit: 'andel',
        },
        {
          text: '0 = det första beloppet är i dag och räknas i sin helhet (första räntan används då inte), 1 = det kommer om ett år, som i Excels NETNUVÄRDE.',
          unit: '0 eller 1',
          fallback: '0 (i dag)',
        },
      ]),
    },
    en: {
      title: 'Present value',
      description:
        'What future amounts are worth today: each amount is divided by (1 + the rate) once for every year that it lies ahead.',
      formula: [
        'The answer = the sum of each amount / (1 + rate)^(i + first), where i is 0 for the first amount.',
        'With one rate a year the power is replaced by the product of (1 + rate) for the years up to the amount. Rate number i is for the step from year i − 1 to year i.',
      ],
      source: presentValueSource.en,
      rounding: discountedRounding.en,
      parameters: /*#__PURE__*/ textsOf('en', [
        {
          text: 'The amounts year by year in one row or column, without heading; may be negative.',
          unit: 'kr, tkr or mkr',
        },
        {
          text: 'Rate a year, above -100% and at most 100%, or a range with one rate a year. 3% is written 3% or 0.03.',
          unit: 'share',
        },
        {
          text: '0 = the first amount is today and counts in full (the first rate is then unused), 1 = it comes in a year, as in Excel’s NPV.',
          unit: '0 or 1',
          fallback: '0 (today)',
        },
      ]),
    },
  },
  examples: [
    {
      args: [[[100, 110, 121]], 0.1],
      answer: 300,
      sv: '100 i dag, 110 om ett år och 121 om två år är med 10 % ränta värda 100 vardera i dag.',
      en: '100 today, 110 in a year and 121 in two years are at 10% worth 100 each today.',
    },
    {
      args: [[[110, 121]], 0.1, 1],
      answer: 200,
      sv: 'Med forsta = 1 kommer det första beloppet om ett år, som i Excels funktion NUVÄRDE (NPV): 110 och 121 är med 10 % ränta värda 100 vardera i dag.',
      en: 'With first = 1 the first amount comes in a year, as in Excel’s NPV: 110 and 121 are at 10% worth 100 each today.',
    },
  ],
  failures: [
    { args: [[[100, 110, 121]], 10] },
    { args: [[[100, 110, 121]], [[0.1, 0.1]]] },
    { args: [[[100, '', 121]], 0.1] },
    { args: [[['100 kr', 110, 121]], 0.1] },
    { args: [[[100, 110, 121]], 0.1, 2] },
  ],
};

import { costReduction } from '../../core/cost-reduction/costReduction';
import { ok } from '../../core/problem';
import { number, share, single } from '../cells';
import { optional, required } from '../parameter';
import { noRounding, textsOf, reductionSource } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const count = /*#__PURE__*/ required('antal', /*#__PURE__*/ single(/*#__PURE__*/ number({ min: 0 })));
const effect = /*#__PURE__*/ required('effekt', /*#__PURE__*/ single(/*#__PURE__*/ number({ min: -1 })));
const unitCost = /*#__PURE__*/ required('enhetskostnad', /*#__PURE__*/ single(/*#__PURE__*/ number({ min: 0 })));
const deadweight = /*#__PURE__*/ optional('dodvikt', /*#__PURE__*/ single(share), 0);
const displacement = /*#__PURE__*/ optional('undantrangning', /*#__PURE__*/ single(share), 0);
const ownShare = /*#__PURE__*/ optional('egen_andel', /*#__PURE__*/ single(share), 1);
const realisableShare = /*#__PURE__*/ optional('realiserbar', /*#__PURE__*/ single(share), 1);

export const parameters = [count, effect, unitCost, deadweight, displacement, ownShare, realisableShare] as const;

export const calculate: Calculate<typeof parameters> = (
  number,
  effect,
  unitCost,
  deadweight,
  displacement,
  ownShare,
  realisableShare,
) => ok(costReduction({ number, effect, unitCost, deadweight, displacement, ownShare, realisableShare }));

export const entry: CatalogueEntry = {
  id: 'KOSTNADSMINSKNING',
  area: 'cost-reduction',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Kostnadsminskning per år',
      description:
        'Förväntad kostnadsminskning per år vid full effekt, allt annat lika: antal x effekt x enhetskostnad, med avdrag för dödvikt och undanträngning, gånger egen andel och realiserbar andel.',
      formula: [
        'Svaret = antal × effekt × enhetskostnad × (1 − dodvikt) × (1 − undantrangning) × egen_andel × realiserbar.',
        'Är effekten negativ (kostnaden ökar) räknas inte realiserbar: en ökning är verklig i sin helhet.',
      ],
      rounding: noRounding.sv,
      source: reductionSource.sv,
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Antal personer, platser eller ärenden som insatsen når, noll eller mer.', unit: 'antal' },
        {
          text: 'Effekten per person (plats, ärende): 0,3 betyder att tre av tio undviker kostnaden. Negativt, lägst -1, om kostnaden ökar.',
          unit: 'andel eller enheter per person',
        },
        { text: 'Vad en enhet kostar per år, noll eller mer.', unit: 'kr, tkr eller mkr per år' },
        {
          text: 'Dödvikt: den del av effekten som hade kommit ändå, mellan 0 och 100 %.',
          unit: 'andel',
          fallback: '0',
        },
        {
          text: 'Undanträngning: den del av effekten som tränger undan en annan, mellan 0 och 100 %.',
          unit: 'andel',
          fallback: '0',
        },
        {
          text: 'Egen andel: den del av effekten som insatsen själv står för, mellan 0 och 100 %.',
          unit: 'andel',
          fallback: '1 (hela effekten)',
        },
        {
          text: 'Realiserbar andel: den del som budgeten verkligen kan minskas med, mellan 0 och 100 %. Räknas inte på en kostnadsökning.',
          unit: 'andel',
          fallback: '1 (allt)',
        },
      ]),
    },
    en: {
      title: 'Cost reduction a year',
      description:
        'Expected cost reduction a year at full effect, all else equal: number x effect x unit cost, less deadweight and displacement, times own share and realisable share.',
      formula: [
        'The answer = number × effect × unit_cost × (1 − deadweight) × (1 − displacement) × own_share × realisable_share.',
        'If the effect is negative (the cost rises) realisable_share does not apply: an increase is real in full.',
      ],
      rounding: noRounding.en,
      source: reductionSource.en,
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'Persons, places or cases that the intervention reaches, zero or more.', unit: 'number' },
        {
          text: 'The effect per person (place, case): 0.3 means that three in ten avoid the cost. Negative, at least -1, where the cost rises.',
          unit: 'share or units per person',
        },
        { text: 'What one unit costs a year, zero or more.', unit: 'kr, tkr or mkr a year' },
        {
          text: 'Deadweight: the part of the effect that would have come anyway, from 0 to 100%.',
          unit: 'share',
          fallback: '0',
        },
        {
          text: 'Displacement: the part of the effect that crowds out another, from 0 to 100%.',
          unit: 'share',
          fallback: '0',
        },
        {
          text: 'Own share: the part of the effect that is the intervention’s own, from 0 to 100%.',
          unit: 'share',
          fallback: '1 (the whole effect)',
        },
        {
          text: 'Realisable share: the part that the budget can really be cut by, from 0 to 100%. Not applied to a cost increase.',
          unit: 'share',
          fallback: '1 (all)',
        },
      ]),
    },
  },
  examples: [
    {
      args: [30, 0.6, 100000, 0.25],
      answer: 1350000,
      sv: '18 av 30 (60 %) undviker en kostnad på 100 000 kr; en fjärdedel hade gjort det ändå. (Enhetskostnad och dödvikt är antaganden.)',
      en: '18 of 30 (60%) avoid a cost of 100,000 kr; a quarter would have done so anyway. (Unit cost and deadweight are assumptions.)',
    },
    {
      args: [30, 0.6, 100000, 0.25, 0.1, 0.8, 0.5],
      answer: 486000,
      sv: 'Samma insats när 10 % av effekten tränger undan annan, 80 % är insatsens egen och budgeten kan släppa hälften: av 1 350 000 kr blir 486 000 kr kvar. (Andelarna är antaganden.)',
      en: 'The same intervention when 10% of the effect crowds out another, 80% is its own and the budget can let go of half: of 1,350,000 kr, 486,000 kr is left. (The shares are assumptions.)',
    },
  ],
  failures: [
    { args: [null, 0.6, 100000] },
    { args: [-30, 0.6, 100000] },
    { args: [30, -1.5, 100000] },
    { args: [30, 0.6, 100000, 25] },
    { args: [30, '60 %', 100000] },
  ],
};

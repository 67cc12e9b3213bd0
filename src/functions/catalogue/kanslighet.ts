import { movedRate, sensitivity } from '../../core/appraisal/sensitivity';
import { entered } from '../../core/money';
import { fail } from '../../core/problem';
import { withHeadings } from '../answer';
import { appraisalOf } from '../appraisals';
import { share, single } from '../cells';
import { optional } from '../parameter';
import { headings, movedAssumptions } from '../tables/words';
import { costs, firstYear, lastYear, rate } from './appraisal';
import { effects, textsOf, withHeadingRow } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const variation = /*#__PURE__*/ optional('variation', /*#__PURE__*/ single(share), 0.2);

export const parameters = [effects, costs, rate, firstYear, variation, withHeadingRow, lastYear] as const;

export const calculate: Calculate<typeof parameters> = (effects, costs, rate, from, variation, withHead, to) => {
  const appraisal = appraisalOf(effects, costs, rate, from, to);
  if (!appraisal.ok) return appraisal;
  const lowest = entered(Math.min(movedRate(rate, variation), movedRate(rate, -variation)));
  if (lowest <= -1) return fail({ kind: 'not-a-rate', at: { argument: 'ranta' }, got: lowest, min: -1, max: 1 });
  return withHeadings(
    withHead,
    headings.sensitivity,
    sensitivity(appraisal.value, variation).map((row) => [
      movedAssumptions[row.moved],
      row.low,
      row.base,
      row.high,
      row.span,
    ]),
  );
};

export const entry: CatalogueEntry = {
  id: 'KANSLIGHET',
  area: 'cost-reduction',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Känslighetsanalys',
      description:
        'Hur mycket nettonuvärdet ändras när ett antagande i taget flyttas ned och upp: antal, effekt, enhetskostnad, dödvikt, varaktighet, kostnad och ränta. Störst spann först.',
      formula: [
        'NNV = nuvärdet av kostnadsminskningarna − nuvärdet av kostnaderna, från fran_ar. Minskningarna räknas som i KOSTNADSKALKYL.',
        'NNV låg och NNV hög = NNV när antagandet på alla rader är gånger (1 − variation) respektive (1 + variation), och allt annat är lika.',
        'Spann = skillnaden mellan NNV hög och NNV låg, utan tecken.',
      ],
      rounding:
        'Svaret avrundas inte. Varaktigheter flyttas till hela år, andelar stannar mellan 0 och 100 % och en effekt på minst -100 %.',
      source:
        'Känslighetsanalys med ett antagande i taget (tornadodiagrammets tal). Läs vidare i HM Treasury, The Green Book. Kontrollera vilken utgåva som gäller.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        'effects',
        'costsFromYear',
        'discountRate',
        'firstYear',
        {
          text: 'Hur mycket varje antagande flyttas, som andel av sig självt, 0 till 1: 0,2 är 20 % ned och 20 % upp.',
          unit: 'andel',
          fallback: '0,2 (20 %)',
        },
        'headings',
        'lastYear',
      ]),
    },
    en: {
      title: 'Sensitivity analysis',
      description:
        'How much the net present value changes when one assumption at a time is moved down and up: number, effect, unit cost, deadweight, duration, cost and rate. Widest span first.',
      formula: [
        'NNV (net present value) = present value of the cost reductions − present value of the costs, from from_year. The reductions are those of KOSTNADSKALKYL.',
        'NNV låg and NNV hög (low and high) = NNV when the assumption on all rows is times (1 − variation) and (1 + variation), all else equal.',
        'Spann (span) = the difference between NNV hög and NNV låg, without sign.',
      ],
      rounding:
        'The answer is not rounded. Durations are moved to whole years, shares stay within 0 to 100% and an effect at -100% or above.',
      source:
        'One-at-a-time sensitivity analysis (the figures of a tornado chart). Read on in HM Treasury, The Green Book. Check which edition is in force.',
      parameters: /*#__PURE__*/ textsOf('en', [
        'effects',
        'costsFromYear',
        'discountRate',
        'firstYear',
        {
          text: 'How much each assumption is moved, as a share of itself, 0 to 1: 0.2 is 20% down and 20% up.',
          unit: 'share',
          fallback: '0.2 (20%)',
        },
        'headings',
        'lastYear',
      ]),
    },
  },
  examples: [
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet', 'Dödvikt'],
          ['Nämnd A', 10, 0.5, 100, 2025, 2, 0.2],
        ],
        [[600, 0, 0]],
        0,
        2024,
      ],
      answer: [
        ['Antagande', 'NNV låg', 'NNV bas', 'NNV hög', 'Spann'],
        ['Antal', 40, 200, 360, 320],
        ['Effekt', 40, 200, 360, 320],
        ['Enhetskostnad', 40, 200, 360, 320],
        ['Kostnad', 320, 200, 80, 240],
        ['Dödvikt', 240, 200, 160, 80],
        ['Varaktighet', 200, 200, 200, 0],
        ['Ränta', 200, 200, 200, 0],
      ],
      sv: '10 personer, hälften lyckas och 100 tkr sparas per år i två år, 20 % dödvikt: antal, effekt och enhetskostnad betyder mest. (Påhittade tal.)',
      en: '10 persons, half succeed and 100 tkr is spared a year for two years, 20% deadweight: number, effect and unit cost matter most. (Invented figures.)',
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
          ['Nämnd A', 10, 0.5, 100, 2025, 5],
        ],
        [[600, 0, 0]],
        0,
        2024,
        0.1,
        false,
        2026,
      ],
      answer: [
        ['Antal', 300, 400, 500, 200],
        ['Effekt', 300, 400, 500, 200],
        ['Enhetskostnad', 300, 400, 500, 200],
        ['Kostnad', 460, 400, 340, 120],
        ['Dödvikt', 400, 400, 400, 0],
        ['Varaktighet', 400, 400, 400, 0],
        ['Ränta', 400, 400, 400, 0],
      ],
      sv: 'Varje antagande flyttas 10 % i stället för 20 %, utan rubrikrad. Effekten varar i fem år, men till_ar räknar bara till och med 2026: två år à 500 tkr mot 600. (Påhittade tal.)',
      en: 'Each assumption is moved by 10% instead of 20%, without heading row. The effect lasts five years, but to_year counts through 2026 only: two years of 500 tkr against 600. (Invented figures.)',
    },
  ],
  failures: [
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
          ['Nämnd A', 10, 0.5, 100, 2023, 2],
        ],
        [[600, 0, 0]],
        0,
        2024,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
          ['Nämnd A', 10, 0.5, 100, 2025, 5],
        ],
        [[600, 0, 0]],
        0,
        2024,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
          ['Nämnd A', 10, 0.5, 100, 2025, 2],
        ],
        [[600, 0, 0]],
        3.5,
        2024,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
          ['Nämnd A', 10, 0.5, 100, 2025, 2],
        ],
        [[600, 0, 0]],
        0,
        2024,
        20,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
          ['Nämnd A', 10, 0.5, 100, 2025, 2],
        ],
        [[600, 0, 400]],
        0,
        2024,
        null,
        null,
        2025,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
          ['Nämnd A', 10, 0.5, 100, '2025', 2],
        ],
        [[600, 0, 0]],
        0,
        2024,
      ],
    },
  ],
};

import { PERCENTS, simulate } from '../../core/appraisal/simulation';
import type { SimulationOutcome } from '../../core/appraisal/simulation';
import { fail } from '../../core/problem';
import { withHeadings } from '../answer';
import { appraisalOf } from '../appraisals';
import { integer, single } from '../cells';
import { numbered } from '../tables/names';
import { optional } from '../parameter';
import { headings, simulationMeasures } from '../tables/words';
import { costs, firstYear, lastYear, rate } from './appraisal';
import { effects, textsOf, withHeadingRow } from './shared';
import type { CalculateInSteps, CatalogueEntry, CellMatrix } from './types';

const FEWEST_DRAWS = 100;
const MOST_DRAWS = 1000000;
/** Draws of all rows, and draws to put in order for all committees: about a second's work. */
const MOST_WORK = 10000000;
/** So many draws are answered in a moment. Who asks for more waits, in slices that let Excel in between. */
const SOON = 100000;

const draws = /*#__PURE__*/ optional(
  'dragningar',
  /*#__PURE__*/ single(/*#__PURE__*/ integer({ min: FEWEST_DRAWS, max: MOST_DRAWS })),
  10000,
);
const seed = /*#__PURE__*/ optional('fro', /*#__PURE__*/ single(/*#__PURE__*/ integer({ min: 0, max: 4294967295 })), 1);

export const parameters = [effects, costs, rate, firstYear, draws, seed, withHeadingRow, lastYear] as const;

export const calculate: CalculateInSteps<typeof parameters> = (table, costs, rate, from, draws, seed, withHead, to) => {
  const appraisal = appraisalOf(table, costs, rate, from, to);
  if (!appraisal.ok) return appraisal;
  const committees = numbered(Array.from(table.effects.committee));
  const counts = { rows: table.effects.length, committees: committees.names.length };
  const soon = Math.floor(MOST_WORK / Math.max(counts.rows + counts.committees, 1));
  const max = soon < SOON ? soon : MOST_DRAWS;
  if (draws > max) return fail({ kind: 'too-many-draws', at: { argument: 'dragningar' }, got: draws, max, ...counts });
  const work = simulate({
    appraisal: appraisal.value,
    committees: committees.of,
    committeeCount: committees.names.length,
    draws,
    seed,
  });
  return (function* () {
    return withHeadings(withHead, headings.simulation, rowsOf(yield* work, committees.names));
  })();
};

function rowsOf(outcome: SimulationOutcome, committees: readonly string[]): CellMatrix {
  const { mean, deviation, percentile, probability, ofCommittee } = simulationMeasures;
  return [
    [mean, outcome.mean],
    [deviation, outcome.deviation],
    ...PERCENTS.map((percent, i) => [percentile(percent), outcome.percentiles[i] as number]),
    [probability, outcome.probabilityPositive],
    ...outcome.committees.flatMap((of, i) => {
      const name = committees[i] as string;
      return [
        [ofCommittee(name, mean), of.mean],
        [ofCommittee(name, percentile(5)), of.p5],
        [ofCommittee(name, percentile(95)), of.p95],
      ];
    }),
  ];
}

export const entry: CatalogueEntry = {
  id: 'SIMULERING',
  area: 'cost-reduction',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Simulering',
      description:
        'Hur osäkert nettonuvärdet är: antal, effekt, enhetskostnad och dödvikt dras många gånger mellan sina lägsta och högsta värden (Monte Carlo). Samma frö ger alltid samma svar.',
      formula: [
        'I varje dragning dras antal, effekt, enhetskostnad och dödvikt för varje rad ur en triangelfördelning mellan låg och hög, med värdet självt som troligast. Raderna dras oberoende av varandra.',
        'NNV = nuvärdet av minskningarna (som i KOSTNADSKALKYL med de dragna värdena) − nuvärdet av kostnaderna.',
        'P5 är det värde som 5 % av dragningarna ligger under, och så vidare. Sannolikheten är andelen dragningar med NNV över 0.',
      ],
      rounding: 'Svaret avrundas inte. Percentiler räknas som Excels PERCENTIL.INK och standardavvikelsen som STDAV.P.',
      source:
        'Monte Carlo-simulering med triangelfördelning. Slumptal: xoroshiro128+, ett eget flöde per rad. Percentiler som Excels PERCENTIL.INK.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        {
          text: 'Effekttabell som i KOSTNADSKALKYL, gärna med kolumnerna Antal låg, Antal hög och likadant för Effekt, Enhetskostnad och Dödvikt. Utan dem är antagandet säkert.',
          unit: 'tabell med rubriker',
        },
        'costsFromYear',
        'discountRate',
        'firstYear',
        {
          text: 'Antal dragningar, 100 till 1 000 000 (färre om rader och nämnder tillsammans är över 100). Fler ger säkrare svar: felet halveras när antalet fyrdubblas.',
          unit: 'antal',
          fallback: '10 000',
        },
        {
          text: 'Heltal från 0 till 4 294 967 295 som slumptalen börjar i. Ett annat frö ger andra dragningar.',
          unit: 'heltal',
          fallback: '1',
        },
        'headings',
        'lastYear',
      ]),
    },
    en: {
      title: 'Simulation',
      description:
        'How uncertain the net present value is: number, effect, unit cost and deadweight are drawn many times between their lowest and highest values (Monte Carlo). The same seed always gives the same answer.',
      formula: [
        'In each draw number, effect, unit cost and deadweight of each row are drawn from a triangular distribution between low and high, with the value itself as the most likely. Rows are drawn independently of each other.',
        'NNV (net present value) = present value of the reductions (as in KOSTNADSKALKYL with the drawn values) − present value of the costs.',
        'P5 is the value that 5% of the draws are below, and so on. The probability is the share of draws with NNV above 0.',
      ],
      rounding:
        'The answer is not rounded. Percentiles follow Excel’s PERCENTILE.INC and the standard deviation STDEV.P.',
      source:
        'Monte Carlo simulation with triangular distributions. Random numbers: xoroshiro128+, one stream a row. Percentiles as Excel’s PERCENTILE.INC.',
      parameters: /*#__PURE__*/ textsOf('en', [
        {
          text: 'Effect table as in KOSTNADSKALKYL, preferably with the columns Number low, Number high and the same for Effect, Unit cost and Deadweight. Without them an assumption is certain.',
          unit: 'table with headings',
        },
        'costsFromYear',
        'discountRate',
        'firstYear',
        {
          text: 'Number of draws, 100 to 1,000,000 (fewer where rows and committees together are above 100). More give a surer answer: four times as many halve the error.',
          unit: 'number',
          fallback: '10,000',
        },
        {
          text: 'A whole number from 0 to 4,294,967,295 that the random numbers start from. Another seed gives other draws.',
          unit: 'whole number',
          fallback: '1',
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
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Effekt låg', 'Effekt hög'],
          ['Nämnd A', 10, 0.6, 100, 2025, 0.3, 0.7],
        ],
        [[500, 0]],
        0,
        2024,
        1000,
      ],
      answer: [
        ['Mått', 'Värde'],
        ['Medelvärde', 35.632255145146495],
        ['Standardavvikelse', 84.18913825850105],
        ['P5', -116.71358066924043],
        ['P25', -25.670822982998743],
        ['P50', 44.0517391815784],
        ['P75', 101.56189722304703],
        ['P95', 158.7169848579366],
        ['Sannolikhet att NNV > 0', 0.663],
        ['Nämnd A, minskning: Medelvärde', 535.6322551451465],
        ['Nämnd A, minskning: P5', 383.28641933075954],
        ['Nämnd A, minskning: P95', 658.7169848579366],
      ],
      sv: '10 personer och 100 tkr per person och år; 30 till 70 % lyckas, troligast 60 %. Med 1 000 dragningar ger insatsen mer än de 500 tkr den kostar i två fall av tre. (Påhittade tal.)',
      en: '10 persons and 100 tkr a person and year; 30 to 70% succeed, most likely 60%. In 1,000 draws the intervention gives more than the 500 tkr it costs two times out of three. (Invented figures.)',
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet', 'Effekt låg', 'Effekt hög'],
          ['Nämnd A', 10, 0.6, 100, 2025, 5, 0.3, 0.7],
        ],
        [[1000, 0]],
        0,
        2024,
        1000,
        2014,
        false,
        2026,
      ],
      answer: [
        ['Medelvärde', 71.24015957815652],
        ['Standardavvikelse', 168.5294608768943],
        ['P5', -236.26064761175797],
        ['P25', -54.37346469008628],
        ['P50', 96.21760918810776],
        ['P75', 207.08589369800126],
        ['P95', 306.42808038771386],
        ['Sannolikhet att NNV > 0', 0.683],
        ['Nämnd A, minskning: Medelvärde', 1071.2401595781564],
        ['Nämnd A, minskning: P5', 763.7393523882421],
        ['Nämnd A, minskning: P95', 1306.4280803877139],
      ],
      sv: 'Effekten varar i fem år, men till_ar räknar bara till och med 2026. Ett annat frö, 2014, ger andra dragningar men samma bild: över 1 000 tkr i två fall av tre. Utan rubrikrad. (Påhittade tal.)',
      en: 'The effect lasts five years, but to_year counts through 2026 only. Another seed, 2014, gives other draws but the same picture: above 1,000 tkr two times out of three. Without heading row. (Invented figures.)',
    },
  ],
  failures: [
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Effekt låg', 'Effekt hög'],
          ['Nämnd A', 10, 0.6, 100, 2025, 0.7, 0.8],
        ],
        [[500, 0]],
        0,
        2024,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Effekt låg', 'Effekt hög'],
          ['Nämnd A', 10, 0.6, 100, 2025, 0.3, 0.7],
        ],
        [[500, 0]],
        0,
        2024,
        50,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Effekt låg', 'Effekt hög'],
          ['Nämnd A', 10, 0.6, 100, 2025, 0.3, 0.7],
        ],
        [[500, 0]],
        0,
        2024,
        1000,
        0.5,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Effekt låg', 'Effekt hög'],
          ['Nämnd A', 10, 0.6, 100, 2023, 0.3, 0.7],
        ],
        [[500, 0]],
        0,
        2024,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Effekt låg', 'Effekt hög'],
          ['Nämnd A', '', 0.6, 100, 2025, 0.3, 0.7],
        ],
        [[500, 0]],
        0,
        2024,
      ],
    },
  ],
};

/** What the columns of the tables hold, by argument and Swedish heading. The headings themselves stand with their readers. */
import type { ParameterText } from './types';

interface Both {
  readonly sv: ParameterText;
  readonly en: ParameterText;
}

const both = (sv: readonly [string, string, string?], en: readonly [string, string, string?]): Both => ({
  sv: { text: sv[0], unit: sv[1], ...(sv[2] !== undefined && { fallback: sv[2] }) },
  en: { text: en[0], unit: en[1], ...(en[2] !== undefined && { fallback: en[2] }) },
});

const money = ['kr, tkr eller mkr', 'kr, tkr or mkr'] as const;
const unused = both(
  ['Till för läsaren; räknas inte.', 'valfritt', 'inget'],
  ['For the reader; not used.', 'anything', 'nothing'],
);

const share = (sv: string, en: string, fallback: readonly [string, string]): Both =>
  both([sv, 'andel, 0 till 100 %', fallback[0]], [en, 'share, 0 to 100%', fallback[1]]);

const bound = (sv: string, en: string, side: 'low' | 'high', unit: readonly [string, string]): Both =>
  side === 'low'
    ? both(
        [`Lägsta rimliga ${sv}, för SIMULERING; högst värdet självt.`, unit[0], 'värdet självt: ingen osäkerhet nedåt'],
        [
          `Lowest plausible ${en}, for SIMULERING; at most the value itself.`,
          unit[1],
          'the value itself: no uncertainty downwards',
        ],
      )
    : both(
        [`Högsta rimliga ${sv}, för SIMULERING; minst värdet självt.`, unit[0], 'värdet självt: ingen osäkerhet uppåt'],
        [
          `Highest plausible ${en}, for SIMULERING; at least the value itself.`,
          unit[1],
          'the value itself: no uncertainty upwards',
        ],
      );

const texts: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  transaktioner: {
    Datum: both(
      ['Dagen för transaktionen; ett årtal betyder 31 december det året.', 'datum eller årtal'],
      ['The day of the transaction; a year means its 31 December.', 'date or year'],
    ),
    Slag: both(['Vad som händer med pengarna.', 'ord, se nedan'], ['What happens to the money.', 'word, see below']),
    Belopp: both(
      [
        'Beloppet som ett positivt tal; slaget säger om det läggs till eller dras av. En justering får vara negativ.',
        money[0],
      ],
      [
        'The amount as a positive number; the kind says whether it adds or takes away. An adjustment may be negative.',
        money[1],
      ],
    ),
    Insats: both(
      [
        'Insatsen som transaktionen gäller. Namn som bara skiljer i stora bokstäver och mellanslag är samma.',
        'text',
        'rader utan insats räknas ihop som en egen',
      ],
      [
        'The intervention it is about. Names that differ only in capitals and spaces are one.',
        'text',
        'rows without one are together one of their own',
      ],
    ),
    Status: both(
      ['Utfall räknas alltid, Plan bara i en prognos (med_plan).', 'ord, se nedan', 'Utfall'],
      ['Actual always counts, Plan only in a forecast (with_plan).', 'word, see below', 'Actual'],
    ),
  },
  investeringar: {
    Insats: both(
      ['Insatsens namn. Flera rader med samma namn är en insats delad på nämnder.', 'text'],
      ['Name of the intervention. Rows of one name are one intervention split on committees.', 'text'],
    ),
    Belopp: both(
      ['Hela insatsens belopp, samma på alla dess rader; noll eller mer.', money[0]],
      ['The whole intervention’s amount, the same on all its rows; zero or more.', money[1]],
    ),
    'Första återbetalningsår': both(
      ['Första året som ramen minskas.', 'årtal'],
      ['First year that the frame is cut.', 'year'],
    ),
    'Antal år': both(
      ['Så många år pågår återbetalningen, 1 till 100.', 'år'],
      ['Years of repayment, 1 to 100.', 'years'],
    ),
    Startår: both(
      [
        'Året insatsen startar, för regeln om brytår.',
        'årtal',
        'okänt: insatsen återbetalar om inte Regim säger annat',
      ],
      [
        'The year the intervention starts, for the cut-off rule.',
        'year',
        'unknown: it repays unless Regime says otherwise',
      ],
    ),
    Profil: both(
      ['Hur återbetalningen fördelas på åren.', 'ord, se nedan', 'linjär'],
      ['How repayment is spread over the years.', 'word, see below', 'linear'],
    ),
    Ränta: both(
      ['Årlig ränta på ingående belopp.', 'andel, 0 till 100 %', '0 (ingen ränta)'],
      ['Yearly interest on the opening balance.', 'share, 0 to 100%', '0 (no interest)'],
    ),
    Regim: both(
      [
        'Om insatsen återbetalas genom ramminskning. Går före regeln om brytår.',
        'ord, se nedan',
        'startåret och brytåret avgör',
      ],
      [
        'Whether it is repaid by frame reductions. Goes before the cut-off rule.',
        'word, see below',
        'start year and cut-off year decide',
      ],
    ),
    Nämnd: both(
      ['Nämnden vars ram minskas.', 'text', 'raden Ej fördelat'],
      ['The committee whose frame is cut.', 'text', 'the row Ej fördelat (not assigned)'],
    ),
    Andel: share(
      'Nämndens andel av insatsen; insatsens rader ska bli 100 %.',
      'The committee’s share; an intervention’s rows must make 100%.',
      ['hela insatsen, om den bara har en rad', 'the whole, if the intervention has one row'],
    ),
    'Efter sista året': both(
      [
        'Vad som händer med ramen efter sista återbetalningsåret: Återställs eller Permanent. Till för bladet Ramjustering; räknas inte av funktionen.',
        'ord',
        'inte beslutat',
      ],
      [
        'What happens to the frame after the last repayment year: Restored or Permanent. For the sheet of frame adjustments; the function does not use it.',
        'word',
        'not decided',
      ],
    ),
  },
  effekter: {
    Nämnd: both(['Nämnden vars kostnad minskar.', 'text'], ['The committee whose cost falls.', 'text']),
    Insats: both(
      ['Insatsen som ger effekten.', 'text', 'raden Ej fördelat'],
      ['The intervention that gives the effect.', 'text', 'the row Ej fördelat (not assigned)'],
    ),
    Effektområde: both(
      ['Vad effekten gäller, till exempel placeringar eller skolgång.', 'text', 'raden Ej fördelat'],
      ['What the effect is about, such as placements or schooling.', 'text', 'the row Ej fördelat (not assigned)'],
    ),
    Antal: both(
      ['Personer, platser eller ärenden som nås, noll eller mer.', 'antal'],
      ['Persons, places or cases reached, zero or more.', 'number'],
    ),
    Effekt: both(
      [
        'Effekten per person: 0,3 betyder att tre av tio undviker kostnaden. Negativ, lägst -1, om kostnaden ökar.',
        'andel eller enheter per person',
      ],
      [
        'The effect per person: 0.3 means that three in ten avoid the cost. Negative, at least -1, where the cost rises.',
        'share or units per person',
      ],
    ),
    Enhetskostnad: both(
      ['Vad en enhet kostar per år, noll eller mer.', 'kr, tkr eller mkr per år'],
      ['What one unit costs a year, zero or more.', 'kr, tkr or mkr a year'],
    ),
    Startår: both(['Året insatsen startar.', 'årtal'], ['The year the intervention starts.', 'year']),
    Varaktighet: both(
      ['Så många år effekten varar, heltal.', 'år', 'till periodens slut'],
      ['Years that the effect lasts, a whole number.', 'years', 'to the end of the period'],
    ),
    Fördröjning: both(
      ['År från start tills effekten börjar, heltal.', 'år', '0'],
      ['Years from the start until the effect begins, a whole number.', 'years', '0'],
    ),
    Infasning: both(
      ['År tills effekten är full, heltal.', 'år', '1 (full från första året)'],
      ['Years to full effect, a whole number.', 'years', '1 (full from the first year)'],
    ),
    Avklingning: share(
      'Andel som går förlorad varje år efter full effekt.',
      'Share lost each year after full effect.',
      ['0', '0'],
    ),
    Dödvikt: share('Den del av effekten som hade kommit ändå.', 'The part of the effect that would have come anyway.', [
      '0',
      '0',
    ]),
    Undanträngning: share(
      'Den del av effekten som bara flyttar kostnaden.',
      'The part of the effect that only moves the cost.',
      ['0', '0'],
    ),
    'Egen andel': share(
      'Den del av effekten som insatsen själv står för.',
      'The part of the effect that is the intervention’s own.',
      ['1 (hela effekten)', '1 (the whole effect)'],
    ),
    'Realiserbar andel': share(
      'Den del som budgeten verkligen kan minskas med. Räknas inte på en kostnadsökning.',
      'The part that the budget can really be cut by. Not applied to a cost increase.',
      ['1 (allt)', '1 (all)'],
    ),
    Indexering: share('Årlig uppräkning från startåret.', 'Yearly increase from the start year.', [
      '0 (fasta priser)',
      '0 (constant prices)',
    ]),
    'Antal låg': bound('antal', 'number', 'low', ['antal', 'number']),
    'Antal hög': bound('antal', 'number', 'high', ['antal', 'number']),
    'Effekt låg': bound('effekt', 'effect', 'low', ['som Effekt', 'as Effect']),
    'Effekt hög': bound('effekt', 'effect', 'high', ['som Effekt', 'as Effect']),
    'Enhetskostnad låg': bound('enhetskostnad', 'unit cost', 'low', [
      'kr, tkr eller mkr per år',
      'kr, tkr or mkr a year',
    ]),
    'Enhetskostnad hög': bound('enhetskostnad', 'unit cost', 'high', [
      'kr, tkr eller mkr per år',
      'kr, tkr or mkr a year',
    ]),
    'Dödvikt låg': bound('dödvikt', 'deadweight', 'low', ['andel, 0 till 100 %', 'share, 0 to 100%']),
    'Dödvikt hög': bound('dödvikt', 'deadweight', 'high', ['andel, 0 till 100 %', 'share, 0 to 100%']),
  },
  uppfoljning: {
    Insats: both(['Insatsen som följs upp.', 'text'], ['The intervention followed up.', 'text']),
    År: both(['Året som raden gäller.', 'årtal'], ['The year of the row.', 'year']),
    'Planerad minskning': both(
      ['Beräknad kostnadsminskning det året.', money[0]],
      ['Estimated cost reduction of the year.', money[1]],
    ),
    'Verifierad minskning': both(
      [
        'Kostnadsminskningen som uppföljningen har visat.',
        money[0],
        'inte uppföljd än: räknas inte i realiseringsgraden',
      ],
      [
        'The cost reduction that the follow-up has shown.',
        money[1],
        'not yet followed up: left out of the realisation rate',
      ],
    ),
    'Planerad återföring': both(['Återföring enligt plan.', money[0], '0'], ['Repayment as planned.', money[1], '0']),
    'Verklig återföring': both(['Återföring som är gjord.', money[0], '0'], ['Repayment made.', money[1], '0']),
    Nämnd: unused,
    Indikator: unused,
    Mål: unused,
    Utfall: unused,
  },
  parametrar: {
    Namn: both(
      ['Regelns namn, till exempel Kalkylränta.', 'text'],
      ['Name of the rule, such as Discount rate.', 'text'],
    ),
    'Gäller från': both(
      ['Första dagen som värdet gäller; ett årtal betyder 1 januari.', 'datum eller årtal'],
      ['First day that the value is in force; a year means 1 January.', 'date or year'],
    ),
    Värde: both(['Regelns värde.', 'tal'], ['Value of the rule.', 'number']),
    Enhet: both(
      ['Värdets enhet, för läsaren; räknas inte.', 'valfritt', 'inget'],
      ['Unit of the value, for the reader; not used.', 'anything', 'nothing'],
    ),
    Källa: both(
      ['Var värdet kommer ifrån, för läsaren; räknas inte.', 'valfritt', 'inget'],
      ['Where the value comes from, for the reader; not used.', 'anything', 'nothing'],
    ),
  },
  indextabell: {
    År: both(
      ['Året som index gäller. Ett år får stå två gånger bara om värdet är samma.', 'årtal'],
      ['The year of the index. A year may stand twice only with one value.', 'year'],
    ),
    Index: both(['Indextalet, över 0.', 'indextal'], ['The index, above 0.', 'index']),
  },
};

/** The text of an argument's column. Throws where a column has none. */
export function columnText(argument: string, heading: string): Both {
  const text = texts[argument]?.[heading];
  if (!text) throw new Error(`The catalogue has no text for the column ${heading} of ${argument}.`);
  return text;
}

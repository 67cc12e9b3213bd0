import { emptyDraft, emptyRow } from '../../core/application';
import type { Draft, DraftRow } from '../../core/application';

const SOCIAL = 'Socialnämnden (exempel)';
const EDUCATION = 'Utbildningsnämnden (exempel)';

const effect = (given: Partial<DraftRow<'effects'>>): DraftRow<'effects'> => ({
  ...emptyRow('effects'),
  priceLevel: '2011',
  start: '2013',
  deadweight: '20 %',
  realisableShare: '70 %',
  source: 'Antal: bild 13. Övrigt: antaganden.',
  strength: 'svag',
  ...given,
});

/**
 * Norrköping's Skolfam as an application. The amount, the 23 children, the target group and the goal are the fund's own
 * published facts; everything else is an assumption, and says so.
 */
export const exampleDraft = (): Draft => ({
  ...emptyDraft('tkr'),
  single: {
    name: 'Skolfam',
    committee: SOCIAL,
    office: 'Socialkontoret (antagande)',
    contactName: 'Anna Exempel (antagande)',
    contactEmail: 'anna@example.se',
    contactPhone: '',
    partners: 'Utbildningskontoret (antagande)',
    start: '2011-01-01',
    end: '2013-12-31',
    appliedAmount: '3,9 mkr',
    targetGroupSize: '23',
    goal: 'Godkända betyg i grundskolan',
    rate: '',
  },
  points: {
    content:
      'Antagande: ett team av psykolog och specialpedagog kartlägger varje barns förutsättningar i skolan och följer upp dem tillsammans med skolan och familjehemmet.',
    method: 'Antagande: arbetsmodellen Skolfam, med kartläggning, plan och uppföljning för varje barn.',
    targetGroup: 'Familjehemsplacerade barn, 23 deltagare.',
    identification: 'Antagande: socialkontoret vet vilka barn som är placerade i familjehem.',
    operations: 'Antagande: socialkontoret och utbildningskontoret.',
    costPerYear: 'Totalt 3,9 mkr. Antagande: lika mycket varje år i tre år.',
    effectsForPersons: 'Fler barn når godkända betyg i grundskolan. Antagande: fler går vidare till gymnasiet.',
    timing: 'Antagande: från det tredje året.',
    measurement: 'Antagande: betyg i årskurs 9, jämfört med familjehemsplacerade barn före insatsen.',
    savings: 'Antagande: färre placeringar hos socialnämnden och mindre särskilt stöd hos utbildningsnämnden.',
  },
  costs: ['2011', '2012', '2013'].map((year) => ({
    year,
    amount: '1 300',
    purpose: 'Antagande: lika mycket varje år',
  })),
  effects: [
    effect({ committee: SOCIAL, outcome: 'Placeringar', number: '23', effect: '25 %', unitCost: '220', duration: '8' }),
    effect({
      committee: EDUCATION,
      outcome: 'Särskilt stöd i skolan',
      number: '23',
      effect: '30 %',
      unitCost: '90',
      duration: '6',
    }),
  ],
  gains: [
    {
      gain: 'Barn som annars lämnar skolan utan betyg får samma möjligheter som andra.',
      measure: 'Antagande: barnens egna svar i en enkät varje vår',
    },
  ],
  reviews: [{ reviewer: 'Ej granskad (antagande)', date: '', conclusion: 'Underlaget ska granskas innan beslut.' }],
  measures: [
    {
      indicator: 'Andel med godkända betyg',
      baseline: 'Mäts vid start',
      goal: 'Alla som deltar',
      how: 'Betyg i årskurs 9',
      when: 'Varje juni',
      responsible: 'Socialkontoret',
    },
  ],
});

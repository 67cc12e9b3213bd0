/** Skolfam as an application: 3,9 mkr, 23 children, effects on two committees. */
import { applicationOf, emptyDraft, emptyRow } from '../../src/core/application';
import type { Application, Draft } from '../../src/core/application';
import { TYPING } from '../../src/workbook/application/typing';
import type { ApplicationSheet } from '../../src/workbook/application/readApplications';

const empty = emptyDraft('tkr');

export const skolfamDraft: Draft = {
  ...empty,
  single: {
    ...empty.single,
    name: 'Skolfam',
    committee: 'Socialnämnden',
    start: '2011-08-01',
    end: '2014-07-31',
    appliedAmount: '3,9 mkr',
    targetGroupSize: '23',
  },
  effects: [
    {
      ...emptyRow('effects'),
      committee: 'Socialnämnden',
      outcome: 'Placeringar',
      number: '23',
      effect: '25 %',
      unitCost: '220 tkr',
      start: '2013',
      duration: '8',
      deadweight: '20 %',
      realisableShare: '70 %',
      source: 'Antagande',
    },
    {
      ...emptyRow('effects'),
      committee: 'Utbildningsnämnden',
      outcome: 'Särskilt stöd',
      number: '23',
      effect: '30 %',
      unitCost: '90 tkr',
      start: '2013',
      duration: '6',
      deadweight: '20 %',
      realisableShare: '70 %',
      source: 'Antagande',
    },
  ],
  measures: [{ ...emptyRow('measures'), indicator: 'Betyg i årskurs 9', goal: '90 %' }],
};

export function skolfam(draft: Draft = skolfamDraft): Application {
  const result = applicationOf(draft, TYPING);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.application;
}

const FIELDS = ['decision', 'body', 'date', 'paragraph', 'reference', 'grantedAmount', 'note'] as const;

/** Its sheet, of which only the block for the decision matters here: B1:B7. */
export const skolfamSheet: ApplicationSheet = {
  sheetId: 'unused',
  sheet: 'Ansökan Skolfam',
  cells: { values: FIELDS.map(() => ['', '']), formulas: FIELDS.map(() => ['', '']) },
  form: {
    unit: 'tkr',
    single: {},
    points: {},
    lists: {},
    decision: Object.fromEntries(FIELDS.map((field, row) => [field, { row, column: 1 }])),
  },
  draft: skolfamDraft,
  decision: { decision: '', body: '', date: '', paragraph: '', reference: '', grantedAmount: '', note: '' },
  isUnitStated: true,
};

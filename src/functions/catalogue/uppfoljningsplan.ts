import { calendarDay } from '../../core/calendar/serial';
import { followUpPlan } from '../../core/follow-up/followUpPlan';
import { fail } from '../../core/problem';
import { withHeadings } from '../answer';
import { dateOrYear, dateOrYearStart, integer, single } from '../cells';
import { optional, required } from '../parameter';
import { followUpKinds, headings } from '../tables/words';
import { textsOf, withHeadingRow } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const start = /*#__PURE__*/ required('start', /*#__PURE__*/ single(dateOrYearStart));
const end = /*#__PURE__*/ required('slut', /*#__PURE__*/ single(dateOrYear));
const months = /*#__PURE__*/ optional(
  'intervall_manader',
  /*#__PURE__*/ single(/*#__PURE__*/ integer({ min: 1, max: 1200 })),
  12,
);

export const parameters = [start, end, months, withHeadingRow] as const;

export const calculate: Calculate<typeof parameters> = (start, end, months, withHead) => {
  if (end < start) {
    return fail({ kind: 'dates-reversed', at: { argument: 'slut' }, from: calendarDay(start), to: calendarDay(end) });
  }
  const rows = followUpPlan(start, end, months).map(({ day, kind }, i) => [i + 1, day, followUpKinds[kind]]);
  return withHeadings(withHead, headings.followUpPlan, rows);
};

export const entry: CatalogueEntry = {
  id: 'UPPFOLJNINGSPLAN',
  area: 'follow-up',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Uppföljningsplan',
      description:
        'När insatsen följs upp: löpande med jämna mellanrum från starten och till sist när den slutar. Ge kolumnen Datum ett datumformat.',
      formula: [
        'Uppföljning nr n = start + n × intervall_manader månader, så länge dagen ligger före slut. Den är Löpande.',
        'Dagen räknas alltid från start. Finns den inte i månaden blir det månadens sista dag.',
        'Den sista raden är slut, med slaget Slut.',
      ],
      rounding: 'Datum räknas i hela dagar; en dag som inte finns i månaden blir månadens sista.',
      source: 'Fondens krav på uppföljning under insatsens gång och när den avslutas.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Dagen då insatsen startar; ett årtal betyder 1 januari.', unit: 'datum eller årtal' },
        {
          text: 'Dagen då insatsen slutar, samma som start eller senare; ett årtal betyder 31 december.',
          unit: 'datum eller årtal',
        },
        {
          text: 'Månader mellan uppföljningarna, räknat från starten: ett heltal från 1 till 1 200.',
          unit: 'månader',
          fallback: '12',
        },
        'headings',
      ]),
    },
    en: {
      title: 'Follow-up plan',
      description:
        'When the intervention is followed up: at even intervals from its start and finally at its end. Give the column Datum a date format.',
      formula: [
        'Follow-up number n = start + n × interval_months months, as long as the day is before end. It is Löpande (ongoing).',
        'The day is always counted from start. If the month does not have it, it is the month’s last day.',
        'The last row is end, of the kind Slut (final).',
      ],
      rounding: 'Dates are whole days; a day that the month does not have becomes its last.',
      source: 'The fund’s demand for follow-up during the intervention and when it ends.',
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'The day the intervention starts; a year means 1 January.', unit: 'date or year' },
        {
          text: 'The day the intervention ends, the same as the start or later; a year means 31 December.',
          unit: 'date or year',
        },
        {
          text: 'Months between follow-ups, counted from the start: a whole number from 1 to 1,200.',
          unit: 'months',
          fallback: '12',
        },
        'headings',
      ]),
    },
  },
  examples: [
    {
      args: [41305, 41820, 6],
      answer: [
        ['Nr', 'Datum', 'Slag'],
        [1, 41486, 'Löpande'],
        [2, 41670, 'Löpande'],
        [3, 41820, 'Slut'],
      ],
      sv: 'Från 2013-01-31 till 2014-06-30 var sjätte månad: 2013-07-31, 2014-01-31 och slutet. Datum visas som serienummer.',
      en: 'From 2013-01-31 to 2014-06-30 every sixth month: 2013-07-31, 2014-01-31 and the end. Dates are shown as serial numbers.',
    },
    {
      args: [41305, 42369, null, false],
      answer: [
        [1, 41670, 'Löpande'],
        [2, 42035, 'Löpande'],
        [3, 42369, 'Slut'],
      ],
      sv: 'Utan intervall följs insatsen upp varje år: från 2013-01-31 till 2015-12-31, utan rubrikrad.',
      en: 'Without an interval the intervention is followed up every year: from 2013-01-31 to 2015-12-31, without heading row.',
    },
  ],
  failures: [
    { args: [2014, 2013] },
    { args: ['2013-01-31', 2014] },
    { args: [2013, null] },
    { args: [2013, 2014, 0] },
    { args: [2013, 2014, 1.5] },
  ],
};

import { Sheet } from '../sheet';
import type { Appraisal } from './appraisal';
import type { Estimate } from './estimate';
import { FIRST, LAST, heading } from './layout';

export function simulation(from: Estimate, given: Appraisal): Sheet {
  const sheet = heading(
    new Sheet('Simulering'),
    'Hur osäker är kalkylen?',
    'Belopp i tkr · 10 000 dragningar ur kalkylens låga, troliga och höga värden · samma frö ger samma svar',
  );
  sheet.widths = [58, 18, 40];
  sheet.put('A4', 'Dragningar').put('B4', 10000, 'inputTkr');
  sheet.put('A5', 'Frö').put('B5', 1, 'inputCount');
  sheet.sif(
    'A7',
    'SIMULERING',
    [
      { table: from.effects, on: from.sheet },
      { ref: given.costs, on: given.sheet },
      { ref: given.rate, on: given.sheet },
      FIRST,
      { ref: 'B4' },
      { ref: 'B5' },
      null,
      LAST,
    ],
    (r, c) => (r === 0 ? (c === 0 ? 'head' : 'headNumber') : c === 0 ? 'text' : r === 8 ? 'share' : 'tkr'),
  );
  sheet.put('C8', 'nettonuvärde, hela perioden', 'sideNote');
  sheet.put('C15', 'del av dragningarna med nettonuvärde över 0', 'sideNote');
  sheet.put('A27', 'Intervallen är antaganden: simuleringen visar vad de innebär, inte hur sannolika de är.', 'note');
  return sheet;
}

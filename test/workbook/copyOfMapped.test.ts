/** A copy for a committee of a workbook whose own ranges are mapped, made from the real Office.js: no row of the others goes with it. */
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import { copyWorkbook, readCopyOptions } from '../../src/workbook';
import { cellsOf, opened } from '../savedFiles';
import { map, open, value } from './mapped';
import { host } from './workbench';

jest.setTimeout(60_000);
afterEach(() => expect(host.problems()).toEqual([]));

const copyFor = async (committee: string, sheets = ['Beslut']) => {
  const choices = { sheets, committee, formulas: 'values', withoutContacts: false, withoutComments: false } as const;
  const { native, share } = texts('sv');
  const about = { language: 'sv', catalogue, version: '0.1.0', date: '2026-11-27' } as const;
  const made = await value(copyWorkbook(choices, { words: share.basis, reason: native.reason, ...about }));
  const file = opened(made.bytes);
  const cells = cellsOf(file);
  const line = (row: number) =>
    Array.from({ length: 9 }, (_, column) => cells.get(`Beslut ${row},${column}`)?.value ?? '');
  return { ...made, text: file.parts.paths.map((part) => file.parts.text(part) ?? '').join('\n'), line };
};

describe('plain ranges with a heading of their own for the committee', () => {
  beforeEach(async () => {
    open('committees');
    await map('Beslut!A4', { fill: { committee: true } });
    await map('Uppföljning!A3', { constants: { committee: 'Utbildningsnämnden' } });
  });

  it('offer the committees that the mapping reads', async () => {
    expect((await value(readCopyOptions())).committees).toEqual(['Socialnämnden', 'Utbildningsnämnden']);
  });

  it('have the rows of the others and their subtotals left out, and what stands beside left alone', async () => {
    const { leftOut, text, line, mentions } = await copyFor('Socialnämnden');
    expect([leftOut, mentions]).toEqual([[{ sheet: 'Beslut', rows: 3 }], []]);
    for (const gone of [
      'Läsfrämjande',
      'Skolstart',
      'Utbildningsnämnden',
      '1203',
      '1404',
      '2607',
      'not tre',
      'not fyra',
    ])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
    expect([3, 4, 5, 6].map(line)).toEqual([
      ['Skolfam', 'Socialnämnden', 2011, 3901, 2013, 5, 'not ett', '', 'Porto'],
      ['Familjestöd', '', 2012, 802, 2014, 4, 'not två', '', 'Lokal'],
      ['Delsumma', '', '', 4703, '', '', '', '', 'Resor'],
      ['', '', '', '', '', '', '', '', 'Mat'],
    ]);
  });

  it('have the rows that stay close up, and no cells merged that would hide them', async () => {
    const { text, line } = await copyFor('Utbildningsnämnden');
    for (const gone of ['Skolfam', 'Familjestöd', 'Socialnämnden', '3901', '4703']) expect(text).not.toContain(gone);
    expect([3, 4, 5].map((row) => line(row).slice(0, 4))).toEqual([
      ['Läsfrämjande', 'Utbildningsnämnden', 2012, 1203],
      ['Skolstart', '', 2012, 1404],
      ['Delsumma', '', '', 2607],
    ]);
    expect(text).not.toContain('mergeCell ');
  });

  it('have the rows of a ledger left out whose intervention is another committee’s alone', async () => {
    await map('Huvudbok!A2', { constants: {} });
    const { leftOut, text, mentions } = await copyFor('Socialnämnden', ['Beslut', 'Huvudbok']);
    expect(leftOut).toContainEqual({ sheet: 'Huvudbok', rows: 1 });
    // A line that only names it is told.
    expect(mentions).toEqual(['Huvudbok!A5']);
    expect([text.includes('33811'), text.includes('1311'), text.includes('417<'), text.includes('Lånekort')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('that are about one other committee throughout have no row left', async () => {
    const { text, leftOut } = await copyFor('Socialnämnden', ['Uppföljning']);
    expect(leftOut).toEqual([{ sheet: 'Uppföljning', rows: 1 }]);
    expect(text).not.toContain('418');
  });
});

import { openPackage } from '../../src/package/openPackage';
import {
  personalDataIn,
  personalDataInNumber,
  withoutPersonalData,
} from '../../src/workbook/sharing/review/personalData';
import { reviewPackage } from '../../src/workbook/sharing/review/reviewPackage';
import { fixture, unzipped, zipped } from './fixture';
import { reviewFixture } from './reviewFixture';

const found = (text: string) => personalDataIn(text).map((data) => [data.kind, data.text]);

describe('personal data is told by its form', () => {
  it.each([
    '811218-9876',
    '8112189876',
    '19811218-9876',
    '198112189876',
    '811218+9876',
    '811278-9873',
    '19811278-9873',
  ])('%s is a personal number', (text) => {
    expect(found(`Nr ${text}.`)).toEqual([['personal-number', text]]);
  });

  it.each(['811218-9877', '8113189876', '811200-9876', '1234567890', '2013-2016', '7 080 000', '5566778899'])(
    '%s is none: the check digit or the date says so',
    (text) => {
      expect(found(text).filter(([kind]) => kind === 'personal-number')).toEqual([]);
    },
  );

  it.each(['anna.berg@norrkoping.se', 'öst.a+b@skola.exempel.se'])('%s is an e-mail address', (text) => {
    expect(found(`Fråga ${text}, tack`)).toEqual([['e-mail', text]]);
  });

  it.each(['011-15 00 00', '070-123 45 67', '0701234567', '+46 11 15 00 00', '+46701234567', '08-123 456 78'])(
    '%s is a telephone number',
    (text) => {
      expect(found(`Tel: ${text}`)).toEqual([['telephone', text]]);
    },
  );

  it.each([
    '0,25',
    '2013-01-31',
    '1 200 000',
    '0.0825',
    '39,8 mkr',
    '01234567',
    '2013–2016',
    '100-200',
    '01,234567',
    '01.23456789',
  ])('%s is no personal data', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('in figures only personal numbers count', () => {
    expect(personalDataInNumber(198112189876)).toHaveLength(1);
    expect(personalDataInNumber(8112189876)).toHaveLength(1);
    expect([7080000, 701234567, 39.8, -8112189876].flatMap(personalDataInNumber)).toEqual([]);
  });

  it('is replaced, and nothing beside it', () => {
    expect(withoutPersonalData('Ring Anna, 070-123 45 67, eller skriv a@b.se.', '–')).toBe(
      'Ring Anna, –, eller skriv –.',
    );
  });
});

describe('the review of a workbook', () => {
  const opened = openPackage(zipped(fixture()));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const findings = reviewPackage(opened.value);
  const of = (kind: string) => findings.filter((finding) => finding.kind === kind);

  it('tells the cells that need the add-in, with all that they fill', () => {
    expect(of('needs-addin').length).toBeGreaterThan(0);
  });

  it('tells hidden sheets, names, comments and links', () => {
    expect(of('hidden-sheet')).toMatchInlineSnapshot(`
     [
       {
         "isVery": false,
         "kind": "hidden-sheet",
         "sheet": "Dold",
       },
     ]
    `);
    expect(of('name')).toMatchInlineSnapshot(`
     [
       {
         "formula": "=Kalkyl!$B$2",
         "isHidden": false,
         "kind": "name",
         "name": "Belopp",
       },
       {
         "formula": "=Kalkyl!$B$3",
         "isHidden": false,
         "kind": "name",
         "name": "Lokal",
       },
       {
         "formula": "=0.25",
         "isHidden": false,
         "kind": "name",
         "name": "Moms",
       },
       {
         "formula": "=LAMBDA(x,x*2)",
         "isHidden": false,
         "kind": "name",
         "name": "Dubbla",
       },
     ]
    `);
    expect(of('comment')).toMatchInlineSnapshot(`
     [
       {
         "address": "Kalkyl!B2",
         "kind": "comment",
         "text": "enligt beslut",
       },
     ]
    `);
    expect(of('hidden-rows').concat(of('hidden-columns'))).toMatchInlineSnapshot(`[]`);
    expect(of('external-link')).toMatchInlineSnapshot(`[]`);
    expect(of('pivot-data')).toMatchInlineSnapshot(`[]`);
    expect(of('author')).toMatchInlineSnapshot(`
     [
       {
         "kind": "author",
         "name": "Åsa",
       },
     ]
    `);
  });
});

describe('the review of a workbook with what should not be sent', () => {
  const opened = openPackage(zipped(reviewFixture()));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const findings = reviewPackage(opened.value);
  const of = (...kinds: readonly string[]) => findings.filter((finding) => kinds.includes(finding.kind));

  it('tells sheets that Excel’s menus do not show, and hidden rows, columns and names', () => {
    expect(of('hidden-sheet')).toEqual([
      { kind: 'hidden-sheet', sheet: 'Dold', isVery: false },
      { kind: 'hidden-sheet', sheet: 'Register', isVery: true },
    ]);
    expect(of('hidden-rows', 'hidden-columns')).toEqual([
      { kind: 'hidden-rows', address: 'Register!3:4' },
      { kind: 'hidden-columns', address: 'Register!C:D' },
    ]);
    expect(of('name')).toContainEqual({
      kind: 'name',
      name: 'Hemligt',
      formula: '=Register!$A$2',
      isHidden: true,
    });
  });

  it('tells data of people wherever they stand: in hidden cells, in figures, in comments, behind links', () => {
    expect(of('personal-number').map((finding) => ('address' in finding ? finding.address : ''))).toEqual([
      'Register!A2',
      'Register!A3',
    ]);
    expect(of('e-mail')).toEqual([
      { kind: 'e-mail', address: 'Register!B2', text: 'anna.berg@norrkoping.se' },
      { kind: 'e-mail', address: 'Register!A1', text: 'bo.ek@norrkoping.se' },
    ]);
    expect(of('telephone')).toEqual([
      { kind: 'telephone', address: 'Kalkyl!C5', text: '070-123 45 67' },
      { kind: 'telephone', address: 'Register!B2', text: '011-15 00 00' },
    ]);
  });

  it('tells comments with their answers, notes, pivot tables, and links out of the workbook', () => {
    expect(of('comment')).toEqual([
      { kind: 'comment', address: 'Kalkyl!C5', text: 'Fråga Bo, 070-123 45 67' },
      { kind: 'comment', address: 'Kalkyl!B2', text: 'enligt beslut' },
    ]);
    expect(of('pivot-data')).toEqual([{ kind: 'pivot-data', sheet: 'Kalkyl' }]);
    expect(of('external-link')).toEqual([
      { kind: 'external-link', target: 'file:///G:\\Ekonomi\\Loner.xlsx', address: 'Register!A4' },
      { kind: 'external-link', target: 'file:///G:\\Ekonomi\\kontakter.docx', address: 'Register!B1' },
    ]);
  });

  it('removes nothing', () => {
    expect(unzipped(opened.value.bytes)).toEqual(unzipped(zipped(reviewFixture())));
  });
});

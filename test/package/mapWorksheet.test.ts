import { mapWorksheet, rowsWithHeight } from '../../src/package/sheet/mapWorksheet';

const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

describe('a worksheet with its formulas changed', () => {
  it('tells where each formula stands, reads and writes XML entities, and leaves all else as it was', () => {
    const xml = sheet(
      '<row r="2"><c r="B2" s="3"><f>A1&amp;"&lt;"</f><v>1</v></c><c r="C2"><v>7</v></c><c r="D2" s="1"/></row>',
    );
    const seen: unknown[] = [];
    const changed = mapWorksheet(xml, (formula, cell) => {
      seen.push([formula, cell]);
      return `${formula}&"x"`;
    });
    expect(seen).toEqual([['A1&"<"', { reference: 'B2', row: 1, shown: 1 }]]);
    expect(changed).toBe(xml.replace('A1&amp;"&lt;"', 'A1&amp;&quot;&lt;&quot;&amp;&quot;x&quot;'));
  });

  it('forgets the stored values of spilled cells, but not their formats nor other values', () => {
    const xml = sheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">X()</f><v>1</v></c><c r="B1" s="2" t="str"><v>a</v></c><c r="C1"><v>5</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>',
    );
    expect(mapWorksheet(xml, (formula) => formula)).toBe(
      sheet(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">X()</f><v>1</v></c><c r="B1" s="2"/><c r="C1"><v>5</v></c></row><row r="2"><c r="A2"/></row>',
      ),
    );
  });

  it('knows which rows someone has given a height', () => {
    expect([
      ...rowsWithHeight(
        '<sheetData><row r="1"/><row r="3" ht="30" customHeight="1"><c/></row><row r="4" ht="20"/></sheetData>',
      ),
    ]).toEqual([2]);
  });
});

import { openPackage } from '../../src/package/openPackage';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import { engine, host } from './workbench';

const blad1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

async function refusal(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
  return undefined;
}

describe('what is set on cells', () => {
  it('merged cells, lines, steps from the left and links can be read back', () =>
    Excel.run(async (context) => {
      const range = blad1(context).getRange('B2:D3');
      range.getCell(0, 0).values = [['Rubrik']];
      range.merge(true);
      const line = range.format.borders.getItem('EdgeBottom');
      line.style = 'Continuous';
      line.weight = 'Medium';
      line.color = '#336699';
      const cell = blad1(context).getRange('B5');
      cell.format.indentLevel = 2;
      cell.hyperlink = { documentReference: 'Blad1!B2', textToDisplay: 'Till rubriken' };
      await context.sync();
      line.load('style,weight,color');
      const top = range.format.borders.getItem('EdgeTop').load('style');
      cell.load('hyperlink,values,format/indentLevel,format/font/underline');
      await context.sync();
      expect([line.style, line.weight, line.color, top.style]).toEqual(['Continuous', 'Medium', '#336699', 'None']);
      expect(cell.hyperlink).toMatchObject({ documentReference: 'Blad1!B2', textToDisplay: 'Till rubriken' });
      expect([cell.values, cell.format.indentLevel, cell.format.font.underline]).toEqual([
        [['Till rubriken']],
        2,
        'Single',
      ]);
      expect(engine.model.getters.getMerges(engine.activeSheet())).toMatchObject([
        { top: 1, left: 1, right: 3 },
        { top: 2, left: 1, right: 3 },
      ]);
      range.unmerge();
      line.style = 'None';
      line.load('style');
      await context.sync();
      expect(line.style).toBe('None');
      expect(engine.model.getters.getMerges(engine.activeSheet())).toEqual([]);
    }));
});

describe('a sheet', () => {
  it('has a colour, gridlines and panes that stay', () =>
    Excel.run(async (context) => {
      const sheet = blad1(context);
      sheet.tabColor = '#336699';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.load('tabColor,showGridlines');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, frozen.address]).toEqual(['#336699', false, 'Blad1!A1:B3']);
    }));

  it('is copied with its tables and names, which are its own', () =>
    Excel.run(async (context) => {
      const sheet = blad1(context);
      sheet.getRange('A1:B2').values = [
        ['Nämnd', 'Belopp'],
        ['Skola', 5],
      ];
      sheet.tables.add('A1:B2', true).name = 'Poster';
      sheet.names.add('Summa_kr', sheet.getRange('B2'));
      sheet.getRange('D1:D2').formulas = [['=SUM(Poster[Belopp])'], ['=Summa_kr*2']];
      await context.sync();
      const copy = sheet.copy('Before', sheet);
      copy.load('name,position');
      copy.getRange('B2').values = [[7]];
      const table = copy.tables.getItemAt(0).load('name,id');
      const original = sheet.tables.getItemAt(0).load('name,id');
      const figures = copy.getRange('D1:D2').load('values,formulas');
      const untouched = sheet.getRange('D1:D2').load('values,formulas');
      const name = copy.names.getItem('Summa_kr').load('formula,scope');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Blad1 (2)', 0]);
      expect([original.name, table.name, table.id === original.id]).toEqual(['Poster', 'Poster2', false]);
      expect(figures.values).toEqual([[7], [14]]);
      expect(figures.formulas).toEqual([['=SUM(Poster2[Belopp])'], ['=Summa_kr*2']]);
      expect(untouched.values).toEqual([[5], [10]]);
      expect([name.formula, name.scope]).toEqual(["='Blad1 (2)'!$B$2", 'Worksheet']);
    }));

  it('that is protected refuses every change until it is lifted', async () => {
    await Excel.run(async (context) => {
      const sheet = blad1(context);
      sheet.getRange('A1').values = [[1]];
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const write = (work: (sheet: Excel.Worksheet) => void) =>
      refusal(() =>
        Excel.run((context) => {
          work(blad1(context));
          return context.sync();
        }),
      );
    expect(await write((sheet) => (sheet.getRange('A1').values = [[2]]))).toBe('AccessDenied');
    expect(await write((sheet) => sheet.getRange('3:3').delete('Up'))).toBe('AccessDenied');
    expect(await write((sheet) => (sheet.getRange('A1').format.font.bold = true))).toBe('AccessDenied');
    expect(await write((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Annat').getRange('A1').formulas = [['=Blad1!A1']];
      blad1(context).protection.unprotect();
      blad1(context).getRange('A1').values = [[3]];
      const shown = context.workbook.worksheets.getItem('Annat').getRange('A1').load('values');
      await context.sync();
      expect(shown.values).toEqual([[3]]);
    });
  });

  it('has names of its own, which formulas on it and elsewhere find', () =>
    Excel.run(async (context) => {
      const sheet = blad1(context);
      const other = context.workbook.worksheets.add('Annat');
      sheet.getRange('A1').values = [[1]];
      other.getRange('A1').values = [[2]];
      sheet.names.add('Belopp', sheet.getRange('A1'));
      other.names.add('Belopp', other.getRange('A1'));
      sheet.getRange('B1').formulas = [['=Belopp+Annat!Belopp*10']];
      other.getRange('B1').formulas = [['=Belopp']];
      sheet.getRange('1:1').insert('Down');
      const here = sheet.getRange('B2').load('values,formulas');
      const there = other.getRange('B1').load('values,formulas');
      const own = sheet.names.getItem('Belopp').load('formula');
      const global = context.workbook.names.getItemOrNullObject('Belopp');
      await context.sync();
      expect([here.values, there.values]).toEqual([[[21]], [[2]]]);
      expect([here.formulas, there.formulas]).toEqual([[['=Belopp+Annat!Belopp*10']], [['=Belopp']]]);
      expect([own.formula, global.isNullObject]).toEqual(['=Blad1!$A$2', true]);
      sheet.names.getItem('Belopp').delete();
      const left = other.names.getItem('Belopp').getRange().load('values');
      await context.sync();
      expect(left.values).toEqual([[2]]);
    }));
});

describe('what the add-in sets on a sheet', () => {
  it('is saved in the file, and there again when it is opened', () =>
    Excel.run(async (context) => {
      const sheet = blad1(context);
      sheet.getRange('A1:C6').values = Array.from({ length: 6 }, (_, i) => [`Rad ${i + 1}`, i, i]);
      sheet.getRange('A2').format.indentLevel = 2;
      sheet.getRange('A3').hyperlink = { documentReference: 'Blad1!C6' };
      const line = sheet.getRange('A1:C1').format.borders.getItem('EdgeBottom');
      line.style = 'Continuous';
      line.color = '#336699';
      sheet.getRange('A5:C5').merge();
      sheet.tabColor = '#336699';
      sheet.showGridlines = false;
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:C6');
      pageLayout.headersFooters.defaultForAllPages.leftHeader = '&A';
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P (&N)';
      sheet.names.add('Belopp', sheet.getRange('B2'));
      sheet.protection.protect();
      await context.sync();

      const file = workbookFile(engine, host.documentStore, () => undefined);
      const bytes = file.save();
      const saved = openPackage(bytes);
      const xml = saved.ok ? (saved.value.parts.text('xl/worksheets/sheet1.xml') ?? '') : '';
      expect(xml).toContain('<tabColor rgb="FF336699"/><pageSetUpPr fitToPage="1"/>');
      expect(xml).toMatch(
        /<sheetProtection sheet="1"[^>]*\/>.*<mergeCells.*<hyperlink ref="A3" location="Blad1!C6"\/>/,
      );
      expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
      expect(xml).toContain('<oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;C&amp;P (&amp;N)</oddFooter>');
      const workbook = saved.ok ? (saved.value.parts.text(saved.value.path) ?? '') : '';
      expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$1:$2</definedName>');
      expect(saved.ok ? saved.value.parts.text('xl/styles.xml') : '').toMatch(
        /<alignment (?=[^>]*indent="2")[^>]*horizontal="left"/,
      );

      expect(file.open(bytes)).toBeUndefined();
      expect(Buffer.compare(Buffer.from(file.save()), Buffer.from(bytes))).toBe(0);
      const again = blad1(context);
      again.load('tabColor,showGridlines');
      again.protection.load('protected');
      again.pageLayout.load('orientation,zoom,centerHorizontally');
      const titles = again.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const footer = again.pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftHeader');
      const edge = again.getRange('A1:C1').format.borders.getItem('EdgeBottom').load('style,color');
      const name = again.names.getItem('Belopp').load('formula');
      await context.sync();
      expect([again.tabColor, again.showGridlines, again.protection.protected]).toEqual(['#336699', false, true]);
      expect(again.pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
      });
      expect([titles.address, footer.leftHeader, footer.centerFooter]).toEqual(['Blad1!1:2', '&A', '&P (&N)']);
      expect([edge.style, edge.color, name.formula]).toEqual(['Continuous', '#336699', '=Blad1!$B$2']);
    }));
});

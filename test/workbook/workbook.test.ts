import { host } from './workbench';

async function codeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'did not fail';
}

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

describe('sheets', () => {
  it('are added, moved, renamed, hidden, walked through and deleted', () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const fond = worksheets.add('Fond');
      fond.position = 0;
      worksheets.add().load('name');
      worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Fond', 'Blad1', 'Blad2']);

      worksheets.items[0]?.set({ name: 'Fond 2013' });
      const cell = fond.getRange('B3');
      cell.values = [['hej']];
      cell.load('address');
      const next = fond.getNext().load('name');
      const before = fond.getPreviousOrNullObject();
      worksheets.getItem('Blad2').visibility = 'Hidden';
      const visible = worksheets.getCount(true);
      await context.sync();
      expect([cell.address, next.name, before.isNullObject, visible.value]).toEqual([
        "'Fond 2013'!B3",
        'Blad1',
        true,
        2,
      ]);

      fond.activate();
      const active = worksheets.getActiveWorksheet().load('name');
      fond.protection.load('protected');
      await context.sync();
      expect([active.name, fond.protection.protected]).toEqual(['Fond 2013', false]);
      fond.delete();
      const count = worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    }));

  it('keep their names unique, and one of them visible', async () => {
    expect(await codeOf(async (context) => context.workbook.worksheets.add('BLAD1'))).toBe('ItemAlreadyExists');
    expect(await codeOf(async (context) => context.workbook.worksheets.add('a/b'))).toBe('InvalidArgument');
    expect(await codeOf(async (context) => context.workbook.worksheets.getItem('Blad1').delete())).toBe(
      'InvalidOperation',
    );
  });

  it('freeze their headings', () =>
    Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Blad1');
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('Blad1!1:2');
      freezePanes.freezeAt('A1:B3');
      const corner = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(corner.address).toBe('Blad1!A1:B3');
      freezePanes.unfreeze();
      const nothing = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    }));
});

describe('names', () => {
  it('point at ranges and are used in formulas', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      context.workbook.names.add('Satser', sheet.getRange('B2:B4'), 'antagande');
      sheet.getRange('D1').formulas = [['=SUM(Satser)']];
      const name = context.workbook.names.getItem('Satser');
      name.load();
      const range = name.getRange().load('address');
      const sum = sheet.getRange('D1').load('values');
      const byName = sheet.getRange('Satser').load('address');
      await context.sync();
      expect([name.formula, name.comment, name.type, name.scope, name.value]).toEqual([
        '=Blad1!$B$2:$B$4',
        'antagande',
        'Range',
        'Workbook',
        'Blad1!B2:B4',
      ]);
      expect([range.address, sum.values, byName.address]).toEqual(['Blad1!B2:B4', [[6]], 'Blad1!B2:B4']);
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject('Satser');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it('hold constants too, and cannot be taken twice', async () => {
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('Kalkylränta', '=0.025').load('type,value');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.type, name.value, range.isNullObject]).toEqual(['Double', 0.025, true]);
    });
    expect(await codeOf(async (context) => context.workbook.names.add('kalkylränta', '=1'))).toBe('ItemAlreadyExists');
    expect(await codeOf(async (context) => context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
  });
});

describe('settings and custom XML parts', () => {
  it('keep settings of any kind', () =>
    Excel.run(async (context) => {
      context.workbook.settings.add('val', { a: [1, 2], d: new Date(0) });
      await context.sync();
      const setting = context.workbook.settings.getItem('val').load('value,key');
      const none = context.workbook.settings.getItemOrNullObject('annat');
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect([setting.key, setting.value.a, setting.value.d, none.isNullObject, count.value]).toEqual([
        'val',
        [1, 2],
        new Date(0),
        true,
        1,
      ]);
    }));

  it('keep XML by namespace', () =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<f:fond xmlns:f="urn:fond"><a>1</a></f:fond>').load('id,namespaceUri');
      parts.add('<annat xmlns="urn:annat"/>');
      await context.sync();
      expect(part.namespaceUri).toBe('urn:fond');
      const only = parts.getByNamespace('urn:fond').getOnlyItem();
      const before = only.getXml();
      only.setXml('<fond xmlns="urn:fond"/>');
      const after = only.getXml();
      const count = parts.getCount();
      await context.sync();
      expect([before.value, after.value, count.value]).toEqual([
        '<f:fond xmlns:f="urn:fond"><a>1</a></f:fond>',
        '<fond xmlns="urn:fond"/>',
        2,
      ]);
      expect(host.documentStore.xmlParts[0]?.xml).toBe('<fond xmlns="urn:fond"/>');
    }));
});

describe('the application', () => {
  it('tells its separators and calculates on demand', () =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator,calculationMode,calculationState');
      application.cultureInfo.load('name');
      application.calculate('Full');
      context.workbook.worksheets.getItem('Blad1').calculate(true);
      context.workbook.load('name');
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '\u00a0']);
      expect([application.calculationMode, application.calculationState]).toEqual(['Automatic', 'Done']);
      expect([application.cultureInfo.name, context.workbook.name]).toEqual(['sv-SE', 'Bok1.xlsx']);
    }));
});

import { foreignModule, foreignText } from '../../src/tools/webpack/nothingForeign';

const workbench = '/home/anna/fonden/src/workbench';

describe('the build refuses in the add-in', () => {
  test.each([
    ['/home/anna/fonden/node_modules/@odoo/o-spreadsheet/dist/o-spreadsheet.js', '@odoo/o-spreadsheet'],
    ['/home/anna/fonden/node_modules/@odoo/owl/dist/owl.es.js', '@odoo/owl'],
    ['/home/anna/fonden/node_modules/@microsoft/office-js/dist/office.js', '@microsoft/office-js'],
    ['C:\\fonden\\node_modules\\@microsoft\\office-js\\dist\\office.js', '@microsoft/office-js'],
    ['/home/anna/fonden/src/workbench/engine.ts', 'src/workbench'],
  ])('the module %s', (file, what) => expect(foreignModule(file, workbench)).toBe(what));

  test.each([
    ['OSF.OUtil.redefineList(OSF.DDA,{})', 'a copy of office.js'],
    ['const{Model}=window.o_spreadsheet;', 'o-spreadsheet'],
    ['import{Component}from"@odoo/owl"', 'owl'],
  ])('the text %s', (text, what) => expect(foreignText(text)).toBe(what));
});

describe('the build lets through', () => {
  test('our own code and the libraries of the pane', () => {
    expect(foreignModule('/home/anna/fonden/src/workbook/index.ts', workbench)).toBeUndefined();
    expect(foreignModule('/home/anna/fonden/node_modules/react/index.js', workbench)).toBeUndefined();
  });

  test('the address that Office.js is fetched from, and calls of it', () => {
    expect(foreignText('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">')).toBeUndefined();
    expect(foreignText('new OfficeExtension.Error();Excel.run(async()=>{})')).toBeUndefined();
  });
});

import { functionsJson } from '../../src/tools/metadata';
import { catalogue } from '../../src/functions/catalogue';
import { helpPath } from '../../src/functions/catalogue/helpPath';

const URL = 'https://fond.example.se/addin/';
const swedish = functionsJson('sv', URL);
const english = functionsJson('en', URL);

/** What must not differ between the languages: a workbook stores ids and argument places, never words. */
const contract = (json: typeof swedish) =>
  json.functions.map(({ id, name, result, parameters, options }) => ({
    id,
    name,
    result,
    options,
    parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
  }));

describe('the functions as Excel reads them', () => {
  test('hold every function of the catalogue, once', () => {
    expect(swedish.functions.map((f) => f.id)).toEqual(catalogue.map((entry) => entry.id));
    expect(new Set(swedish.functions.map((f) => f.id)).size).toBe(catalogue.length);
  });

  test('have the same ids and the same parameter shapes in Swedish and English', () => {
    expect(contract(english)).toEqual(contract(swedish));
  });

  test('have an id that is the name, in ASCII capitals, and no two that Excel would store alike', () => {
    for (const { id, name } of swedish.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
    }
    const stored = swedish.functions.map(({ id }) => id.replaceAll('.', '_'));
    expect(new Set(stored).size).toBe(stored.length);
  });

  test('ask for the addresses that the pane explains a cell by', () => {
    for (const { options } of swedish.functions) {
      expect(options).toEqual({ requiresAddress: true, requiresParameterAddresses: true });
    }
  });

  test.each([
    ['Swedish', swedish],
    ['English', english],
  ])('describe each function and parameter in %s, in less than 255 characters', (_language, json) => {
    for (const { description, parameters } of json.functions) {
      for (const text of [description, ...parameters.map((p) => p.description)]) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThan(255);
      }
    }
  });

  test('name the help page of each function under the address of the build', () => {
    for (const [json, language] of [
      [swedish, 'sv'],
      [english, 'en'],
    ] as const) {
      for (const { id, helpUrl } of json.functions) expect(helpUrl).toBe(`${URL}${helpPath(id, language)}`);
    }
    expect(swedish.functions[0]?.helpUrl).toBe('https://fond.example.se/addin/help/aterbetalningsplan.html');
    expect(english.functions[0]?.helpUrl).toBe('https://fond.example.se/addin/help/en/aterbetalningsplan.html');
  });

  test('name the parameters of a function apart, without spaces', () => {
    for (const { parameters } of [...swedish.functions, ...english.functions]) {
      const names = parameters.map((p) => p.name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9_]*$/);
    }
  });

  test('place required parameters before optional ones', () => {
    for (const { parameters } of swedish.functions) {
      const optional = parameters.map((p) => p.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test('stay under the megabyte that Excel on the desktop reads', () => {
    for (const json of [swedish, english]) expect(Buffer.byteLength(JSON.stringify(json))).toBeLessThan(1_000_000);
  });
});

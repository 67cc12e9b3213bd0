/**
 * @jest-environment jsdom
 *
 * Microsoft's own validator is a service; what it and Excel refuse is held here, offline. Element order follows the schemas
 * in Microsoft's open specification of the manifest ([MS-OWEMXML]).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_URL, manifestFor } from '../../src/tools/manifestFor';
import { version } from '../../package.json';
import { VERSION_TEXT } from '../../src/functions/version';
import { attribute, childNames, children, descendants, parse } from './xml';
import { pngSize } from './pngSize';

const root = path.resolve(__dirname, '..', '..');
const file = path.join(root, 'manifest.xml');
const text = readFileSync(file, 'utf8');
const app = parse(text);
const [overrides] = descendants(app, 'VersionOverrides');
if (!overrides) throw new Error('manifest.xml has no VersionOverrides');

const LOCALES = ['en-US', 'en-GB'];
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const resources = (kind: 'Image' | 'Url' | 'String') =>
  descendants(overrides, kind).filter((element) => element.hasAttribute('id'));
const only = (name: string) => {
  const found = descendants(overrides, name);
  if (found.length !== 1) throw new Error(`expected one ${name}, found ${found.length}`);
  return found[0] as Element;
};
/** The default and what each locale sees instead of it. */
const values = (element: Element) => [
  attribute(element, 'DefaultValue'),
  ...children(element).map((override) => attribute(override, 'Value')),
];

describe('the manifest', () => {
  test('reads as an Excel add-in with the tool that Microsoft publishes', () => {
    // In a process of its own, as Jest cannot load one of that tool's dependencies.
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(execFileSync(process.execPath, ['-e', script, file], { cwd: root }).toString());
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      defaultLocale: 'sv-SE',
      permissions: 'ReadWriteDocument',
      displayName: 'Social investeringsfond',
      defaultSettings: { sourceLocation: `${DEVELOPMENT_URL}/taskpane.html` },
    });
  });

  test('has a GUID as its id and the version of package.json, which SIF.VERSION answers too', () => {
    const [id, manifestVersion] = children(app).map((element) => element.textContent);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifestVersion).toBe(`${version}.0`);
    expect(VERSION_TEXT).toBe(version);
  });

  test('asks for the shared runtime and for custom functions, and for nothing that would hide it', () => {
    const sets = descendants(app, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.3'],
    ]);
    expect(descendants(overrides, 'Requirements')).toEqual([]);
  });
});

describe('the elements stand in the order of the schema', () => {
  const orders: readonly (readonly [Element, readonly string[]])[] = [
    [
      app,
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
      ],
    ],
    [overrides, ['Hosts', 'Resources']],
    [only('Host'), ['Runtimes', 'AllFormFactors', 'DesktopFormFactor']],
    [only('AllFormFactors'), ['ExtensionPoint']],
    [descendants(only('AllFormFactors'), 'ExtensionPoint')[0] as Element, ['Script', 'Page', 'Metadata', 'Namespace']],
    [only('DesktopFormFactor'), ['FunctionFile', 'ExtensionPoint']],
    [only('CustomTab'), ['Group', 'Label']],
    [only('Group'), ['Label', 'Icon', 'Control']],
    [only('Control'), ['Label', 'Supertip', 'Icon', 'Action']],
    [only('Supertip'), ['Title', 'Description']],
    [only('Action'), ['TaskpaneId', 'SourceLocation']],
    [only('Resources'), ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ];
  test.each(orders.map(([element, names]) => [element.localName, element, names] as const))(
    'below %s',
    (_name, element, names) => expect(childNames(element)).toEqual(names),
  );

  test('and the ids of tab, group and control are different', () => {
    const ids = ['CustomTab', 'Group', 'Control'].map((name) => attribute(only(name), 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });
});

describe('the resources', () => {
  const used = [...overrides.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  const defined = [...resources('Image'), ...resources('Url'), ...resources('String')].map((e) => attribute(e, 'id'));

  test('are all defined, once, and all used', () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test('have ids of at most 32 characters', () => {
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('are of the kind that the element asks for', () => {
    const kind = (resid: string) =>
      [...overrides.querySelectorAll('[id]')].find((e) => e.getAttribute('id') === resid)?.parentElement?.localName;
    for (const element of overrides.querySelectorAll('[resid]')) {
      const expected = (
        {
          Image: 'Images',
          Runtime: 'Urls',
          SourceLocation: 'Urls',
          FunctionFile: 'Urls',
          Description: 'LongStrings',
        } as Readonly<Record<string, string>>
      )[element.localName];
      expect(kind(attribute(element, 'resid'))).toBe(expected ?? 'ShortStrings');
    }
  });

  test('keep within the lengths that Excel accepts, in every language', () => {
    const longest = (elements: readonly Element[]) => Math.max(...elements.flatMap(values).map((v) => v.length));
    expect(longest(children(only('ShortStrings')))).toBeLessThanOrEqual(125);
    expect(longest(children(only('LongStrings')))).toBeLessThanOrEqual(250);
    expect(longest(descendants(app, 'DisplayName'))).toBeLessThanOrEqual(125);
    expect(longest(children(app).filter((e) => e.localName === 'Description'))).toBeLessThanOrEqual(250);
    for (const element of [...resources('Url'), ...resources('Image')]) {
      for (const value of values(element)) expect(value.length).toBeLessThanOrEqual(2048);
    }
  });

  test('keep ribbon labels short enough to be read there', () => {
    for (const element of children(only('ShortStrings'))) {
      for (const value of values(element)) expect(value.length).toBeLessThanOrEqual(25);
    }
  });
});

describe('the languages', () => {
  const named = children(app).filter((element) => ['DisplayName', 'Description'].includes(element.localName));
  const namespace = attribute(only('Namespace'), 'resid');
  const strings = resources('String').filter((element) => attribute(element, 'id') !== namespace);

  test('are both written for every text, as a locale without its own sees the Swedish', () => {
    for (const element of [...named, ...strings]) {
      expect(children(element).map((override) => attribute(override, 'Locale'))).toEqual(LOCALES);
      const [swedish, american, british] = values(element);
      expect(american).not.toBe(swedish);
      expect(british).toBe(american);
    }
  });

  test('share the namespace SIF, as workbooks store it', () => {
    const [element] = resources('String').filter((e) => attribute(e, 'id') === namespace);
    expect(element && values(element)).toEqual(['SIF']);
  });

  test('have descriptions of the functions each', () => {
    const id = attribute(descendants(only('Metadata'), 'SourceLocation')[0] as Element, 'resid');
    const [element] = resources('Url').filter((e) => attribute(e, 'id') === id);
    expect(element && values(element)).toEqual([
      `${DEVELOPMENT_URL}/functions.json`,
      `${DEVELOPMENT_URL}/functions.en.json`,
      `${DEVELOPMENT_URL}/functions.en.json`,
    ]);
    expect(element && children(element).map((override) => attribute(override, 'Locale'))).toEqual(LOCALES);
  });
});

describe('the shared runtime', () => {
  test('is one page, named by one resource wherever a page is asked for, and lives long', () => {
    const runtime = only('Runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const pages = [
      runtime,
      descendants(only('Page'), 'SourceLocation')[0] as Element,
      only('FunctionFile'),
      descendants(only('Action'), 'SourceLocation')[0] as Element,
    ].map((element) => attribute(element, 'resid'));
    expect(new Set(pages).size).toBe(1);
    const [url] = resources('Url').filter((element) => attribute(element, 'id') === pages[0]);
    const settings = descendants(app, 'DefaultSettings')[0] as Element;
    expect(url && values(url)).toEqual(children(settings).map((element) => attribute(element, 'DefaultValue')));
  });

  test('has a button that shows the pane', () => {
    expect(only('Action').getAttribute('xsi:type')).toBe('ShowTaskpane');
    expect(only('Control').getAttribute('xsi:type')).toBe('Button');
  });
});

describe('the addresses', () => {
  const addresses = (xml: Element) =>
    [...xml.querySelectorAll('[DefaultValue], [Value]')]
      .map((e) => e.getAttribute('DefaultValue') ?? attribute(e, 'Value'))
      .filter((value) => value.includes('://'));

  test('are all https on the development server', () => {
    expect(addresses(app).length).toBeGreaterThan(15);
    for (const address of addresses(app)) expect(address.startsWith(`${DEVELOPMENT_URL}/`)).toBe(true);
  });

  test('all move to the production address when it is built', () => {
    const moved = addresses(parse(manifestFor('https://fonden.example.se/tillagg/', text)));
    expect(moved).toEqual(addresses(app).map((a) => a.replace(DEVELOPMENT_URL, 'https://fonden.example.se/tillagg')));
  });

  test('are refused by the build where Excel would refuse them', () => {
    expect(() => manifestFor('http://fonden.example.se', text)).toThrow('https only');
    expect(() => manifestFor('https://fonden.example.se/?a=1', text)).toThrow('without ? or #');
    expect(() => manifestFor('fonden', text)).toThrow();
  });
});

describe('the icons', () => {
  const urlOf = (id: string) =>
    attribute(resources('Image').find((image) => attribute(image, 'id') === id) as Element, 'DefaultValue');
  const onDisk = (url: string) => readFileSync(path.join(root, url.slice(DEVELOPMENT_URL.length)));

  test.each(['Group', 'Control'])('of the %s come in every size, and each file has the size it says', (name) => {
    const icon = children(only(name)).find((child) => child.localName === 'Icon') as Element;
    const sizes = children(icon).map((image) => Number(attribute(image, 'size')));
    expect(sizes).toEqual(ICON_SIZES);
    for (const image of children(icon)) {
      const size = Number(attribute(image, 'size'));
      expect(pngSize(onDisk(urlOf(attribute(image, 'resid'))))).toEqual({ width: size, height: size });
    }
  });

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels', (name, size) => {
    const [element] = children(app).filter((child) => child.localName === name);
    expect(pngSize(onDisk(attribute(element as Element, 'DefaultValue')))).toEqual({ width: size, height: size });
  });
});

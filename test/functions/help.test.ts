/**
 * The help and the written rules: all functions, both languages, nothing said that is not run, no link that leads nowhere.
 * @jest-environment jsdom
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../src/core/problem';
import { answer } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import { callables } from '../../src/functions/catalogue/callables';
import { columnText } from '../../src/functions/catalogue/columnTexts';
import { helpPath } from '../../src/functions/catalogue/helpPath';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { parameterName } from '../../src/i18n/parameterNames';
import { problemText } from '../../src/i18n/problems';
import { cellText, mannerOf } from '../../src/tools/help/cells';
import { problemOf } from '../../src/tools/help/functionPage';
import { helpFiles } from '../../src/tools/help/helpFiles';
import { html } from '../../src/tools/help/html';
import { productFiles } from '../../src/tools/webpack/productFiles';
import { parse } from '../manifest/xml';
import { ruleExamples } from './ruleExamples';

const root = path.join(__dirname, '../..');
const languages = ['sv', 'en'] as const;
const entries = catalogue.map((entry) => [entry.id, entry] as const);
const pages = helpFiles();

interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page's elements, read as strictly as XML; the elements that HTML never closes are closed first. */
function elementsOf(page: string): readonly PageElement[] {
  const closed = page.replace('<!doctype html>', '').replace(/<(meta|link|wbr)([^>]*?)\s*\/?>/g, '<$1$2/>');
  return [...parse(closed).ownerDocument.getElementsByTagName('*')].map((element) => ({
    name: element.tagName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }));
}

const textOf = (page: string): string =>
  page
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('every function has a page in Swedish and one in English, and so has the index', () => {
  const wanted = [...catalogue.map((entry) => entry.id), 'index'].flatMap((id) =>
    languages.map((language) => helpPath(id, language)),
  );
  expect(Object.keys(pages).sort()).toEqual(wanted.sort());
  const emitted = Object.keys(productFiles(root, 'https://fond.example.se'));
  expect(emitted).toEqual(expect.arrayContaining(wanted));
});

describe.each(entries)('the help for %s', (id, entry) => {
  test('explains each failing call by the sentence that the pane shows, and no call that works', () => {
    expect(entry.failures.length > 0).toBe(entry.parameters.length > 0);
    for (const failure of entry.failures) {
      const problem = problemOf(id, failure);
      for (const language of languages) {
        expect(textOf(pages[helpPath(id, language)] as string)).toContain(problemText(problem, language));
      }
    }
    expect(new Set(entry.failures.map((failure) => JSON.stringify(failure.args))).size).toBe(entry.failures.length);
  });

  test.each(languages)('says formula, rounding, source and each argument in the language (%s)', (language) => {
    const page = textOf(pages[helpPath(id, language)] as string);
    const { formula, rounding, source, title, description, parameters } = entry.texts[language];
    expect(formula.length).toBeGreaterThan(0);
    for (const text of [...formula, rounding, source, title, description, ...parameters.map((p) => p.text)]) {
      expect(text.trim()).not.toBe('');
      expect(page).toContain(text);
    }
    for (const example of entry.examples) expect(page).toContain(example[language]);
  });

  test.each(languages)('names arguments in its formula as the reader of %s sees them', (language) => {
    const known = new Set(entry.parameters.map((parameter) => parameterName(parameter.id, language)));
    const named = entry.texts[language].formula.flatMap((line) => line.match(/\b[a-z]+(_[a-z]+)+\b/g) ?? []);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('says of each column what it holds, and what a blank cell means exactly where it may be blank', () => {
    for (const { id: argument, columns } of entry.parameters) {
      for (const column of Object.values(columns ?? {})) {
        for (const text of Object.values(columnText(argument, column.names.sv[0]))) {
          expect(text.text).not.toBe('');
          expect(text.fallback !== undefined).toBe((column.fallback ?? column.blank) !== undefined);
        }
      }
    }
  });
});

describe.each(Object.entries(pages))('%s', (file, page) => {
  const elements = elementsOf(page);
  const named = (name: string) => elements.filter((element) => element.name === name);

  test('is well-formed, in its language, with landmarks, one heading of the first level and no scripts', () => {
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(named('html')[0]?.attributes['lang']).toBe(file.startsWith('help/en/') ? 'en' : 'sv');
    for (const name of ['header', 'main', 'footer', 'h1', 'title']) expect(named(name)).toHaveLength(1);
    expect(named('script')).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object|NaN/);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = elements.flatMap(({ attributes }) => attributes['aria-labelledby'] ?? []);
    expect(labels.filter((label) => !ids.includes(label))).toEqual([]);
  });

  test('has table headings that say what they head', () => {
    for (const { attributes } of named('th')) expect(attributes['scope']).toMatch(/^(col|row)$/);
  });

  test('links only to what is there, and to the same page in the other language', () => {
    const targets = [...named('a'), ...named('link')].map(({ attributes }) => attributes['href'] ?? '');
    for (const target of targets) {
      if (target.startsWith('#')) {
        expect(elements.some(({ attributes }) => attributes['id'] === target.slice(1))).toBe(true);
        continue;
      }
      const to = path.posix.join(path.posix.dirname(file), target);
      expect(to in pages || existsSync(path.join(root, to))).toBe(true);
    }
    const other = named('link').find(({ attributes }) => attributes['rel'] === 'alternate')?.attributes['href'] ?? '';
    const otherFile = path.posix.join(path.posix.dirname(file), other);
    expect(otherFile).not.toBe(file);
    expect(path.posix.basename(otherFile)).toBe(path.posix.basename(file));
  });
});

test('what is put into a page is escaped', () => {
  expect(html`<p title="${'"&"'}">${'<script>'}${undefined}${[html`<b>1</b>`]}</p>`.markup).toBe(
    '<p title="&quot;&amp;&quot;">&lt;script&gt;<b>1</b></p>',
  );
});

test('cells are written as people write them', () => {
  const space = '\u00a0';
  expect(cellText(1666.67, 'sv')).toBe(`1${space}666,67`);
  expect(cellText(1666.67, 'en')).toBe('1,666.67');
  expect(cellText(2014, 'sv', mannerOf('År'))).toBe('2014');
  expect(cellText(2014, 'sv', mannerOf('Belopp'))).toBe(`2${space}014`);
  expect(cellText(41305, 'sv', mannerOf('Datum'))).toBe('41305 (2013-01-31)');
  expect(cellText(true, 'sv')).toBe('SANT');
  expect(cellText(null, 'sv')).toBe('');
});

const rulesFolder = path.join(root, 'docs/rules');
const rules = readdirSync(rulesFolder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(path.join(rulesFolder, name), 'utf8')] as const);
const index = rules.find(([name]) => name === 'README.md')?.[1] ?? '';
const written = rules.filter(([name]) => name !== 'README.md');

test.each(entries)('%s has a rule page that names it, and the index leads there', (id) => {
  const about = written.filter(([, text]) => (text.split('\n')[2] ?? '').includes(`\`SIF.${id}\``));
  expect(about).toHaveLength(1);
  const line = index.split('\n').find((row) => row.includes(`(${about[0]?.[0]})`)) ?? '';
  expect(
    line
      .split('|')[2]
      ?.split(',')
      .map((name) => name.trim()),
  ).toContain(id);
});

describe.each(written)('docs/rules/%s', (_, text) => {
  test('says rule, example, rounding, limits and source', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## Regeln', '## Räkneexempel', '## Avrundning', '## Vad det inte är', '## Källa']);
  });

  test('has examples that the functions answer as written', () => {
    const examples = ruleExamples(text);
    expect(text.match(/^=SIF\./gm) ?? []).toHaveLength(examples.length);
    for (const { id, args, shown, formula } of examples) {
      const callable = callables.find((c) => c.id === id);
      if (!callable) throw new Error(`${id} is not a function of the add-in`);
      const result = answer(callable, args);
      if (!result.ok) throw new Error(`${formula}: ${problemText(result.problem, 'sv')}`);
      const rows: CellMatrix = Array.isArray(result.value)
        ? (result.value as CellMatrix)
        : [[result.value as CellValue]];
      const [heading = []] = rows;
      const cells = rows.map((row, i) =>
        row.map((cell, j) => {
          const manner = i === 0 && typeof shown[1]?.[0] === 'string' ? 'year' : mannerOf(heading[j]);
          return cellText(cell, 'sv', manner).replaceAll('\u00a0', ' ');
        }),
      );
      expect({ formula, shown }).toEqual({ formula, shown: cells });
    }
  });
});

test.each(rules)('every link of docs/rules/%s leads somewhere', (_, text) => {
  const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] as string);
  const leads = (target: string): boolean => {
    const [file = '', anchor] = target.split('#');
    const there = path.join(rulesFolder, file);
    if (!existsSync(there) || anchor === undefined) return existsSync(there);
    const anchors = [...readFileSync(there, 'utf8').matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '');
    return anchors.some((heading) => heading.toLowerCase().replaceAll(' ', '-') === anchor);
  };
  expect(targets.filter((target) => !leads(target))).toEqual([]);
});

test.each(written)('docs/rules/%s says of a work that nobody has checked that it is unchecked', (_, text) => {
  const source = text.slice(text.indexOf('## Källa'));
  expect(/inte\s+kontrollerad/.test(source)).toBe(source.includes('Att läsa vidare'));
  // A year in brackets is a publication's.
  const [own = ''] = source.split('Att läsa vidare');
  expect(own).not.toMatch(/\((19|20)\d\d\)|Green Book|Cox/);
});

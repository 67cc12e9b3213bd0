/** Why the open workbook's own file is not read, in words: each says what it is and what to do. */
import { texts } from '../../src/i18n';
import type { PackageProblem } from '../../src/package/problem';
import { workbookText } from '../../src/taskpane/session/workbookText';

const MEGABYTE = 1024 * 1024;
const PROBLEMS: readonly PackageProblem[] = [
  { kind: 'not-a-workbook', looksLike: 'strict' },
  { kind: 'not-a-workbook', looksLike: 'binary-excel' },
  { kind: 'not-a-workbook', looksLike: 'old-excel' },
  { kind: 'encrypted' },
  { kind: 'damaged' },
  { kind: 'damaged', part: 'xl/worksheets/sheet1.xml' },
  { kind: 'missing-part', part: 'xl/workbook.xml' },
  { kind: 'too-large', what: 'file', got: 64 * MEGABYTE + 1, max: 64 * MEGABYTE },
  { kind: 'too-large', what: 'contents', got: 300 * MEGABYTE, max: 256 * MEGABYTE },
  { kind: 'too-large', what: 'parts', got: 10_001, max: 10_000 },
  { kind: 'too-large', what: 'cells', got: 2_000_001, max: 2_000_000 },
  { kind: 'too-large', what: 'extent', got: 1, max: 1 },
  { kind: 'unsafe', why: 'compression', part: 'xl/media/a.bin' },
];

it.each(['sv', 'en'] as const)('in %s', (language) => {
  const said = PROBLEMS.map((problem) => workbookText({ kind: 'file', problem }, texts(language)));
  expect(new Set(said).size).toBe(PROBLEMS.length);
  // No word of the program's own, but for the name of a part.
  for (const sentence of said) expect(sentence).not.toMatch(/too-large|not-a-|undefined|\bkind\b/);
  expect(said).toMatchSnapshot();
});

/**
 * No arithmetic on amounts in the pane: what it shows is calculated by core, exactly. Pictures may calculate where to draw,
 * never what to write. Counting by one, and gluing strings together, are no arithmetic; every other sum in the pane stands in
 * the list below with what it is about.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const pane = path.join(__dirname, '../../src/taskpane');

/** By file and expression: what is counted there, which is no amount. */
const COUNTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'components/AddressList.tsx': { 'items.length - SHOWN': 'addresses that are not shown' },
  'components/CopyOutcome.tsx': { 'count + cut.rows': 'rows left out of a copy' },
  'index.tsx': {
    '[red, green, blue].reduce((sum, part) => sum + parseInt(part, 16), 0) / 3': 'how light Excel’s theme is',
    'sum + parseInt(part, 16)': 'how light Excel’s theme is',
  },
  'components/application/ApplicationList.tsx': {
    'others.length + points.filter(({ missing }) => missing.length > 0).length': 'things that are missing',
  },
  'components/application/SpotField.tsx': { 'prefix + spotName(spot, say)': 'two words in one' },
  'session/theme.ts': { 'Number(pixels) / 16': 'pixels as parts of the text’s size' },
  'session/valueText.ts': { 'rows * columns': 'cells of an answer' },
};

const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.PercentEqualsToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
]);
/** Functions that turn a number into what people read. */
const WRITERS = ['formatNumber', 'formatAmount', 'formatShare', 'amount'];
const ROUNDING = ['round', 'floor', 'ceil', 'trunc'];

interface Sum {
  readonly file: string;
  readonly text: string;
}

const said = (node: ts.Node): string => node.getText().replace(/\s+/g, ' ');
const isText = (node: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isParenthesizedExpression(node) && isText(node.expression)) ||
  (ts.isConditionalExpression(node) && isText(node.whenTrue) && isText(node.whenFalse)) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));
const isOne = (node: ts.Expression): boolean => ts.isNumericLiteral(node) && node.text === '1';

/** True for what calculates: an operator on anything but text and the number one, and a rounding. */
function isSum(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    return expression.getText() === 'Math' && ROUNDING.includes(name.text);
  }
  if (!ts.isBinaryExpression(node) || !ARITHMETIC.has(node.operatorToken.kind)) return false;
  const { left, right, operatorToken } = node;
  const isCounting = isOne(right) && [ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken].includes(operatorToken.kind);
  const isGlue = operatorToken.kind === ts.SyntaxKind.PlusToken && (isText(left) || isText(right));
  return !isCounting && !isGlue;
}

const sumsIn = (source: ts.SourceFile, within: ts.Node = source): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isSum(node)) found.push(said(node));
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
};

/** Sums inside what is handed to a writer of figures. */
function writtenSums(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && WRITERS.includes(node.expression.text)) {
      for (const argument of node.arguments) if (sumsIn(source, argument).length > 0) found.push(said(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.ES2022,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
const files = (readdirSync(pane, { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name));
const sources = files.map((file) => ({ file, source: parse(file, readFileSync(path.join(pane, file), 'utf8')) }));

test('nothing in the pane calculates but the pictures, and what is listed as no amount', () => {
  const sums = sources
    .filter(({ file }) => !file.startsWith('charts/'))
    .flatMap(({ file, source }) => sumsIn(source).map((text): Sum => ({ file, text })));
  expect(sums.filter(({ file, text }) => COUNTED[file]?.[text] === undefined)).toEqual([]);
});

test('the list holds nothing that is no longer there', () => {
  const gone = Object.entries(COUNTED).flatMap(([file, own]) => {
    const source = sources.find((one) => one.file === file)?.source;
    const sums = source ? sumsIn(source) : [];
    return Object.keys(own).filter((text) => !sums.includes(text));
  });
  expect(gone).toEqual([]);
});

test('no picture writes a figure that it has calculated itself', () => {
  expect(sources.flatMap(({ file, source }) => writtenSums(source).map((text) => `${file}: ${text}`))).toEqual([]);
});

test('the check sees sums, and passes counting and text', () => {
  const seen = (code: string) => sumsIn(parse('x.ts', code)).length > 0;
  expect(['a - b', 'total += x', 'a.amount * 0.8', 'Math.round(x)', 'xs.reduce((s, x) => s + x, 0)'].map(seen)).toEqual(
    [true, true, true, true, true],
  );
  expect(
    ["'SIF.' + id", 'i + 1', 'a.length - 1', '`${a}` + b', 'difference(a, b)', 'Math.max(a, b)'].map(seen),
  ).toEqual([false, false, false, false, false, false]);
  const written = (code: string) => writtenSums(parse('x.ts', code)).length > 0;
  expect(['amount(a - b)', 'formatAmount(a + b, 0, l)', 'amount(a)'].map(written)).toEqual([true, true, false]);
});

/** Runs in a process of its own, started by run.ts: folder with functions.js and decimal.js, then Microsoft's runtime. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { startRuntime } from './excelRuntime';
import { againstFormulajs, againstNaive, againstPlain } from './functionSpeed';
import { median } from './harness';
import { largestLines } from './largestCalls';
import { mismatches } from './mismatches';
import { inWords, printSection } from './report';
import type { Line } from './report';
import { simulationLines, tableLines } from './tableSpeed';

const [folder = '', runtimeFile = '', cases = '100000'] = process.argv.slice(2);
const functionsFile = path.join(folder, 'functions.js');

const CALLS = 10000;
const A_MESSAGE = 500;

/** Processor time of 10 000 calls through Microsoft's runtime, ours and one that does nothing, in turns. */
async function runtimeLines(): Promise<readonly Line[]> {
  const runtime = startRuntime(runtimeFile);
  runtime.load(functionsFile);
  runtime.associate('INGENTING', () => 0);
  const flow = Array.from({ length: 10 }, (_, i) => 1000 + i);
  const costs = flow.map((_, i) => (i === 0 ? 5000 : 0));
  const calls: readonly (readonly [string, readonly unknown[]])[] = [
    ['NETTONUVARDE', [[costs], [flow], 0.03]],
    ['INTERNAVKASTNING', [[costs], [flow]]],
    ['ATERBETALNING', [2016, 1000000, 10, 2014, null, 0.02, 0]],
    ['KOSTNADSMINSKNING', [30, 0.6, 255555, 0.1, null, 0.8, null]],
  ];
  const time = async (id: string, args: readonly unknown[]): Promise<number> => {
    const some = new Array<readonly unknown[]>(A_MESSAGE).fill(args);
    const messages = Array.from({ length: CALLS / A_MESSAGE }, () => runtime.message(id, some));
    return ((await runtime.answered(messages, CALLS)) * 1e3) / CALLS;
  };
  const lines: Line[] = [];
  for (const [id, args] of calls) {
    const ours: number[] = [];
    const other: number[] = [];
    for (let round = 0; round < 7; round++) {
      ours.push(await time(id, args));
      other.push(await time('INGENTING', args));
    }
    const [mine, theirs] = [median(ours), median(other)];
    const what = `${id}, 10 000 anrop`;
    lines.push({ what, ours: inWords(mine), other: inWords(theirs), result: mine / theirs, target: '<= 1.5' });
  }
  return lines;
}

/** Size of functions.js, and how long it takes to evaluate beside decimal.js alone. */
function sizeLines(): readonly Line[] {
  const source = readFileSync(functionsFile, 'utf8');
  const decimal = readFileSync(path.join(folder, 'decimal.js'), 'utf8');
  const kilobytes = gzipSync(source, { level: 9 }).length / 1000;
  const stub = { associate: () => undefined, Error, ErrorCode: {} };
  const evaluate = (code: string): number => {
    const context = vm.createContext({ CustomFunctions: stub });
    const script = new vm.Script(`(function(){${code}\n})()`);
    const start = performance.now();
    script.runInContext(context);
    return (performance.now() - start) * 1e6;
  };
  const [ours, other] = [source, decimal].map((code) => median(Array.from({ length: 31 }, () => evaluate(code)))) as [
    number,
    number,
  ];
  return [
    {
      what: 'functions.js, gzip, kB',
      ours: `${kilobytes.toFixed(1)} kB`,
      other: '',
      result: kilobytes,
      target: '<= 25',
    },
    {
      what: 'functions.js / decimal.js, tid att starta',
      ours: inWords(ours),
      other: inWords(other),
      result: ours / other,
      target: '<= 2',
    },
  ];
}

async function main(): Promise<void> {
  printSection('Mot 60-siffriga decimaler (antal fel)', mismatches(Number(cases)));
  printSection('Mot vanliga flyttal', againstPlain());
  printSection('Mot @formulajs/formulajs', againstFormulajs());
  printSection('Naiv decimal.js mot oss (gånger långsammare)', againstNaive());
  printSection('Tabeller mot vanliga flyttal', tableLines());
  printSection('Simulering mot en enda slinga', simulationLines());
  printSection('De största anropen: sekunder med de långsammaste talen', largestLines());
  printSection('Genom Microsofts runtime mot en funktion som inget gör', await runtimeLines());
  printSection('Storlek och start', sizeLines());
  process.exit(0);
}

void main();

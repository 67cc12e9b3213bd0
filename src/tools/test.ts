/**
 * `npm test`: everything there is to check, in stages. Format, lint, types and build count as one check each, then each test
 * and each end-to-end check. A stage that fails does not hide the next. The last line is "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build';
import { FAILED, PASSED, sum } from './counts';
import type { Counts } from './counts';
import { endToEnd } from './e2e';
import { findLibreOffice } from './libreOffice';

const root = path.resolve(__dirname, '..', '..');
const jestReport = path.join(root, 'build', 'jest.json');

function heading(text: string): void {
  console.log(`\n== ${text} ==`);
}

interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a script of package.json; its output is kept, or shown as it comes. */
function script(command: string, output: 'kept' | 'shown'): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${command}`, {
      cwd: root,
      shell: true,
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const kept: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(kept).toString() }));
  });
}

/** The three checks that only read: together, as one alone leaves a core idle. */
async function reading(): Promise<Counts> {
  const stages = [
    { name: 'Format', running: script('format:check', 'kept') },
    { name: 'Lint', running: script('lint', 'kept') },
    { name: 'Types', running: script('types', 'kept') },
  ];
  const counts: Counts[] = [];
  for (const { name, running } of stages) {
    const { ok, output } = await running;
    heading(name);
    console.log(ok ? 'ok' : output.trim());
    counts.push(ok ? PASSED : FAILED);
  }
  return sum(counts);
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that broke before their tests began. */
  readonly numRuntimeErrorTestSuites: number;
}

/** Which of Jest's projects can run: what needs LibreOffice is left out, and says so, where it can neither be found nor installed. */
function projects(): string {
  try {
    findLibreOffice();
    return '';
  } catch (error) {
    if (process.env['CI']) throw error;
    console.log(`${error instanceof Error ? error.message : ''} Its tests (test/interop) are left out of this run.`);
    return '--selectProjects unit pane workbook';
  }
}

async function unit(): Promise<Counts> {
  heading('Unit, properties, architecture, host, LibreOffice');
  mkdirSync(path.dirname(jestReport), { recursive: true });
  rmSync(jestReport, { force: true });
  const { ok } = await script(`unit -- --json --outputFile="${jestReport}" ${projects()}`, 'shown');
  const report = readReport();
  if (!report) return FAILED;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

function readReport(): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(jestReport, 'utf8')) as JestReport;
  } catch {
    return undefined;
  }
}

/** A stage that reports trouble by throwing. */
async function attempt(name: string, work: () => Promise<Counts>): Promise<Counts> {
  heading(name);
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

async function main(): Promise<void> {
  const checked = [await reading(), await attempt('Tests', unit)];
  const built = await attempt('Build', async () => {
    await build('all', { mode: 'production' });
    return PASSED;
  });
  checked.push(built);
  // Without a build there is nothing to open: the failed build stands for what it kept from being checked.
  if (built.failed === 0) checked.push(await attempt('End to end', endToEnd));
  const { passed, failed } = sum(checked);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

void main();

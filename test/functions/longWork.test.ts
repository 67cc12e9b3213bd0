/** functions.js as Excel loads it: long work answers with a promise, in slices, and is remembered when it is done. */
import type { FunctionsRuntime } from '../../src/functions/trace';
import { inSlices } from '../../src/functions/slices';

type Called = (...args: readonly unknown[]) => unknown;
const associated = new Map<string, Called>();

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, called: Called) => associated.set(id, called),
      Error: ExcelError,
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
    },
  });
  await import('../../src/functions/index');
});

const effects = [
  ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Antal hög'],
  ['Nämnd A', 10, 0.5, 100, 2025, 20],
];
const call = (id: string, args: readonly unknown[], address: string): unknown =>
  (associated.get(id) as Called)(...args, { address, parameterAddresses: [] });
const runtime = (): FunctionsRuntime => (globalThis as unknown as { SIF: FunctionsRuntime }).SIF;

test('SIMULERING answers with a promise and is remembered once it has answered', async () => {
  const promise = call('SIMULERING', [effects, [[100, 0]], 0.03, 2024, 100000, null, null, null], 'Blad1!A1');
  expect(promise).toBeInstanceOf(Promise);
  expect(runtime().trace.at('Blad1!A1')).toBeUndefined();
  const answer = (await promise) as readonly (readonly unknown[])[];
  expect(answer[0]).toEqual(['Mått', 'Värde']);
  expect(runtime().trace.at('Blad1!A1')).toMatchObject({ id: 'SIMULERING', answer: { rows: 12, columns: 2 } });
});

test('a wrong argument to SIMULERING is refused at once, as by every other function', () => {
  expect(() => call('SIMULERING', [effects, [[100, 0]], 0.03, 2024, 1], 'Blad1!A2')).toThrow(ExcelError);
  expect(runtime().trace.at('Blad1!A2')?.problem?.kind).toBe('out-of-range');
});

test('a simulation that leaves the numbers a cell can show is refused when it is done', async () => {
  const huge = [effects[0], ['Nämnd A', 1e308, 0.5, 100, 2025, 1.5e308]];
  const promise = call('SIMULERING', [huge, [[100, 0]], 0.03, 2024], 'Blad1!A3') as Promise<unknown>;
  await expect(promise).rejects.toThrow('Svaret är större');
  expect(runtime().trace.at('Blad1!A3')?.problem?.kind).toBe('outside-number-range');
});

test('every other function answers at once', () => {
  expect(call('NETTONUVARDE', [[[1000, 0, 0]], [[0, 550, 605]], 0.1], 'Blad1!A4')).toBe(0);
});

test('other work gets its turn between slices', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const answer = await inSlices(
    (function* () {
      for (let i = 0; i < 30; i++) {
        const until = Date.now() + 5;
        while (Date.now() < until);
        yield;
      }
      return 'done';
    })(),
    10,
  );
  clearInterval(timer);
  expect(answer).toBe('done');
  expect(turns).toBeGreaterThan(5);
});

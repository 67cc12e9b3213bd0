import { answer } from '../../src/functions/answer';
import { callables } from '../../src/functions/catalogue/callables';
import type { RawArgument } from '../../src/functions/catalogue/types';
import { functionsJson } from '../../src/tools/metadata';
import type { CustomResult } from '../../src/workbench/engine';
import { isNoAnswer } from '../../src/core/problem';
import { engine } from './workbench';

/** The product's own functions in the workbook of workbench.ts, answered at once. */
export function defineFunctions(): void {
  engine.defineFunctions('SIF', functionsJson('sv', 'https://localhost:3000'), ({ id, args }) => {
    const callable = callables.find((candidate) => candidate.id === id);
    const result = callable && answer(callable, args as readonly RawArgument[]);
    if (result?.ok) return result.value as CustomResult;
    return result && isNoAnswer(result.problem) ? '#N/A' : '#VALUE!';
  });
}

/**
 * functions.js: a plain synchronous script, loaded first on the shared page. Associates every function of the catalogue and
 * leaves `globalThis.SIF` for the pane. No React, no Fluent.
 */
import type { Result } from '../core/problem';
import { begin, isSteps } from './answer';
import type { Callable } from './answer';
import type { Answer, RawArgument } from './catalogue/types';
import { callables } from './catalogue/callables';
import { toExcelError } from './errors';
import { inSlices } from './slices';
import { Call } from './call';
import { Trace } from './trace';
import type { FunctionsRuntime } from './trace';
import { VERSION_TEXT } from './version';
import { languageOf } from '../i18n/language';
import type { Language } from '../i18n/language';

const trace = new Trace();
let chosenLanguage: Language | undefined;

/** The language the pane has chosen, else Excel's own. */
function language(): Language {
  if (chosenLanguage) return chosenLanguage;
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return languageOf(context?.displayLanguage);
}

interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null | undefined)[];
}

/** What Excel calls: the arguments, omitted ones as null, and the invocation last. Long work answers with a promise. */
const excelFunction =
  (callable: Callable) =>
  (...given: readonly unknown[]): Answer | Promise<Answer> => {
    const invocation = given[given.length - 1] as Invocation | undefined;
    const args: RawArgument[] = [];
    for (let i = 0; i < callable.parameters.length; i++) {
      args.push(i < given.length - 1 ? (given[i] as RawArgument) : null);
    }
    const begun = begin(callable, args);
    const leave = (result: Result<Answer>): Answer => {
      remember(callable.id, args, invocation, result);
      if (!result.ok) throw toExcelError(result.problem, language());
      return result.value;
    };
    return isSteps(begun) ? inSlices(begun).then(leave) : leave(begun);
  };

function remember(
  id: string,
  args: readonly RawArgument[],
  invocation: Invocation | undefined,
  result: Result<Answer>,
): void {
  if (invocation?.address) trace.record(new Call(id, invocation.address, args, invocation.parameterAddresses, result));
}

for (const callable of callables) CustomFunctions.associate(callable.id, excelFunction(callable));

const runtime: FunctionsRuntime = {
  version: VERSION_TEXT,
  trace,
  setLanguage: (next) => {
    chosenLanguage = next;
  },
};
Object.assign(globalThis, { SIF: runtime });

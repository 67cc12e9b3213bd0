/**
 * Custom functions as Excel runs them: a calculation asks, gets #BUSY! until the add-in has answered, and calculates again
 * when it has. Calls and answers travel in batches.
 */
import type { CustomCall, CustomCaller, FunctionsMetadata } from '../engine';
import type { CallResult } from './callResult';
import type { Entry } from './protocol';
import { CUSTOM_FUNCTION_CATEGORY, CUSTOM_FUNCTION_INVOKE } from './protocol';

/** Answers remembered for one cell: a formula may hold several calls. The oldest goes first. */
const ANSWERS_PER_CELL = 16;

type FunctionMetadata = FunctionsMetadata['functions'][number];

interface Invocation {
  readonly id: number;
  readonly address: string;
  readonly key: string;
  readonly entry: Entry;
}

export interface CustomFunctionsOptions {
  /** Calculates the workbook again. */
  readonly recalculate: () => void;
}

export class CustomFunctions {
  readonly #options: CustomFunctionsOptions;
  readonly #functions = new Map<string, FunctionMetadata>();
  /** Cell -> call -> answer, or "waiting". */
  readonly #answers = new Map<string, Map<string, CallResult | 'waiting'>>();
  readonly #outstanding = new Map<number, Invocation>();
  #queue: Invocation[] = [];
  #send: ((entries: readonly Entry[]) => void) | undefined;
  #isReady = false;
  #isFlushing = false;
  #calculateWhenSettled = false;
  #lastInvocation = 0;
  #waiters: (() => void)[] = [];

  constructor(options: CustomFunctionsOptions) {
    this.#options = options;
  }

  define(metadata: FunctionsMetadata): void {
    for (const definition of metadata.functions) this.#functions.set(definition.id, definition);
  }

  /** A page has come in place of the former: what was asked and not answered is asked again when it is ready. */
  connect(send: (entries: readonly Entry[]) => void): void {
    this.#send = send;
    this.#isReady = false;
    this.#queue = [...this.#outstanding.values()];
  }

  /** The add-in has associated its functions; until then calls wait. */
  ready(): void {
    this.#isReady = true;
    this.#flush();
  }

  /** True while a call has no answer. */
  get isBusy(): boolean {
    return this.#outstanding.size > 0;
  }

  /** Resolves when no call is outstanding. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.push(resolve);
      queueMicrotask(() => this.#tellSettled());
    });
  }

  readonly call: CustomCaller = (call) => {
    const definition = this.#functions.get(call.id);
    if (!definition) return { error: '#NAME?' };
    const args = completeArguments(call, definition);
    const key = JSON.stringify([call.id, args]);
    const known = this.#answers.get(call.address)?.get(key);
    if (known === 'waiting') return '#BUSY!';
    if (known) return known.error === undefined ? known.value : { error: known.error, ...withMessage(known) };
    this.#ask(call, definition, args, key);
    return '#BUSY!';
  };

  /** Answers of the add-in, all of one batch before the workbook calculates again. */
  answer(results: readonly { readonly id: number; readonly result: CallResult }[]): void {
    for (const { id, result } of results) {
      const invocation = this.#outstanding.get(id);
      if (!invocation) continue;
      this.#outstanding.delete(id);
      this.#remember(invocation.address, invocation.key, result);
    }
    this.#options.recalculate();
    if (!this.isBusy && this.#calculateWhenSettled) {
      this.#calculateWhenSettled = false;
      this.#options.recalculate();
    }
    queueMicrotask(() => this.#tellSettled());
  }

  /** Forgets answers in these cells, so that they are asked for anew at the next calculation. */
  forget(isAffected: (address: string) => boolean): void {
    for (const [address, answers] of this.#answers) {
      if (!isAffected(address)) continue;
      for (const [key, answer] of answers) if (answer !== 'waiting') answers.delete(key);
    }
  }

  /** Calculates every cell. While calls are out the engine looks only at the cells that wait, so the rest follows later. */
  calculate(): void {
    this.#calculateWhenSettled = this.isBusy;
    this.#options.recalculate();
  }

  #ask(call: CustomCall, definition: FunctionMetadata, args: readonly unknown[], key: string): void {
    const id = ++this.#lastInvocation;
    const { requiresAddress, requiresParameterAddresses } = definition.options ?? {};
    const message = [
      id,
      call.id,
      args,
      requiresAddress ? call.address : null,
      0,
      requiresParameterAddresses ? call.parameterAddresses : null,
    ];
    const entry: Entry = [CUSTOM_FUNCTION_CATEGORY, CUSTOM_FUNCTION_INVOKE, '', JSON.stringify(message), id, false];
    const invocation = { id, address: call.address, key, entry };
    this.#outstanding.set(id, invocation);
    this.#queue.push(invocation);
    this.#remember(call.address, key, 'waiting');
    this.#flush();
  }

  #remember(address: string, key: string, answer: CallResult | 'waiting'): void {
    const answers = this.#answers.get(address) ?? new Map<string, CallResult | 'waiting'>();
    this.#answers.set(address, answers);
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= ANSWERS_PER_CELL) break;
      answers.delete(oldest);
    }
  }

  /** Sends what one calculation has asked for in one message. */
  #flush(): void {
    if (!this.#isReady || this.#isFlushing || this.#queue.length === 0) return;
    this.#isFlushing = true;
    queueMicrotask(() => {
      this.#isFlushing = false;
      const queue = this.#queue;
      this.#queue = [];
      if (this.#isReady && queue.length > 0) this.#send?.(queue.map(({ entry }) => entry));
      else this.#queue = [...queue, ...this.#queue];
    });
  }

  #tellSettled(): void {
    if (this.isBusy) return;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve();
  }
}

/** An omitted argument is null, or the invocation would take its place; a single cell for a matrix is [[cell]]. */
function completeArguments(call: CustomCall, definition: FunctionMetadata): readonly unknown[] {
  const { parameters } = definition;
  return Array.from({ length: Math.max(parameters.length, call.args.length) }, (_, i) => {
    const arg = call.args[i] ?? null;
    const isMatrix = parameters[i]?.dimensionality === 'matrix';
    return isMatrix && arg !== null && !Array.isArray(arg) ? [[arg]] : arg;
  });
}

const withMessage = (result: { readonly message?: string }): { readonly message?: string } =>
  result.message === undefined ? {} : { message: result.message };

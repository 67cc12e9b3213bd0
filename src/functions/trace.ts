/**
 * What the functions remember of their latest answers, so that the pane, in the same shared runtime, can say why a cell
 * shows what it shows without parsing any formula. Bounded: the oldest cell is forgotten first.
 */
import type { Problem } from '../core/problem';
import type { RawArgument } from './catalogue/types';

export interface TraceEntry {
  /** The function's id: "ATERBETALNINGSPLAN". */
  readonly id: string;
  /** Where the formula stands: "Fond!B4". */
  readonly address: string;
  /** The arguments as they came; of a large range only the first rows are kept. */
  readonly args: readonly TracedArgument[];
  /** Why it failed, or undefined when it answered. */
  readonly problem?: Problem;
  /** Rows and columns of the answer, 1 and 1 for a single value; 0 and 0 when it failed. */
  readonly answer: { readonly rows: number; readonly columns: number };
}

export interface TracedArgument {
  readonly value: RawArgument;
  /** "Fond!A1:C9" where the argument is a reference, else undefined. */
  readonly address?: string;
  /** Rows and columns of the whole range, also where `value` holds only the beginning. */
  readonly rows: number;
  readonly columns: number;
}

export const TRACE_LIMIT = 2000;
export const TRACE_ROWS = 20;

/** One spelling of an address: 'My sheet'!$B$4 and My sheet!B4 are the same cell. */
const keyOf = (address: string): string => {
  if (!address.includes("'") && !address.includes('$')) return address;
  const bang = address.lastIndexOf('!');
  const sheet = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return `${sheet}!${address.slice(bang + 1).replaceAll('$', '')}`;
};

export class Trace {
  private readonly entries = new Map<string, TraceEntry>();
  private readonly listeners = new Set<(entry: TraceEntry) => void>();

  constructor(private readonly limit = TRACE_LIMIT) {}

  record(entry: TraceEntry): void {
    const key = keyOf(entry.address);
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (this.entries.size > this.limit) {
      const oldest = this.entries.keys().next().value;
      if (oldest !== undefined) this.entries.delete(oldest);
    }
    for (const listener of this.listeners) listener(entry);
  }

  /** The latest answer of the function that stands in the cell, e.g. "Fond!B4". */
  at(address: string): TraceEntry | undefined {
    return this.entries.get(keyOf(address));
  }

  /** True until a function has answered in a cell. */
  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** Told of every new answer until the returned function is called. */
  subscribe(listener: (entry: TraceEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** What functions.js leaves on the page for the pane: `globalThis.SIF`. */
export interface FunctionsRuntime {
  readonly version: string;
  readonly trace: Trace;
  /** The language of error messages from now on. */
  setLanguage(language: 'sv' | 'en'): void;
}

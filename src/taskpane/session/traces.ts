import type { Trace, TraceEntry } from '../../functions/trace';
import { spellings } from '../../workbook';

/** The functions' trace as the pane may trust it: after cells have moved, only answers given since then. */
export class Traces {
  private since: Set<string> | undefined;

  constructor(private readonly trace: Trace | undefined) {}

  /** Rows, columns or cells were inserted or deleted: addresses no longer mean what they did. */
  moved(): void {
    this.since = new Set();
  }

  at(address: string): TraceEntry | undefined {
    for (const spelling of spellings(address)) {
      const entry = this.trace?.at(spelling);
      if (entry && (!this.since || this.since.has(entry.address))) return entry;
    }
    return undefined;
  }

  subscribe(listener: (entry: TraceEntry) => void): () => void {
    const stop = this.trace?.subscribe((entry) => {
      this.since?.add(entry.address);
      listener(entry);
    });
    return () => stop?.();
  }
}

import type { AmountUnit } from '../../core/money';
import type { Remembered } from '../fundBook/memory';
import type { Role } from '../fundBook/roles';
import type { Opened } from './openTables';
import type { ReceiptPart } from './receipt';

/** What a change is made ready with. */
export interface Queueing extends Opened {
  readonly context: Excel.RequestContext;
  readonly unit: AmountUnit | undefined;
  /** Kept in step with what is made ready. */
  readonly memory: Map<Role, Remembered>;
  /** How many rows are on their way into each table, kept in step. */
  readonly added: Map<Role, number>;
  /** Sheets there are, and those on their way. */
  readonly names: string[];
}

/** A change that is ready to be written. */
export interface Queued {
  /** What will have been written, as far as that can be known before. */
  readonly expected: ReceiptPart;
  /** Queues it; answers what was written, and can be asked after the next sync. */
  readonly send: () => (fingerprint?: string) => ReceiptPart;
}

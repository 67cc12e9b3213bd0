import type { Workbook } from '../../src/taskpane/session/workbook';
import { fakeBook } from './fakeBook';
import type {
  FundBook,
  LayingOutcome,
  SelectedCell,
  TakenBack,
  WorkbookChange,
  WorkbookProblem,
  WorkbookResult,
} from '../../src/workbook';

const done = <T>(value: T): WorkbookResult<T> => ({ ok: true, value });

/** A workbook of few cells that answers as src/workbook does and remembers what was asked of it. */
export class FakeWorkbook implements Workbook {
  readonly cells = new Map<string, SelectedCell>();
  readonly calls: string[] = [];
  empty: readonly string[] = [];
  book: FundBook = fakeBook();
  laying: LayingOutcome = { kind: 'laid', sheets: [] };
  takenBack: TakenBack = { removed: [], kept: [] };
  /** Refuses everything that is asked until it is undefined again. */
  problem: WorkbookProblem | undefined;
  private selected = 'Fond!G2';
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  put(address: string, cell: Partial<SelectedCell>): void {
    this.cells.set(address, { address, sheet: 'Fond', value: '', text: '', isEmpty: false, ...cell });
  }
  select(address: string): void {
    this.selected = address;
    this.tell('selected');
  }
  tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  readSelectedCell = async () =>
    this.answer(
      this.cells.get(this.selected) ?? { address: this.selected, sheet: 'Fond', value: '', text: '', isEmpty: true },
    );
  watchWorkbook = async (listener: (change: WorkbookChange) => void) => {
    this.listeners.add(listener);
    return done(async () => void this.listeners.delete(listener));
  };
  selectRange = async (address: string) => {
    this.calls.push(`select ${address}`);
    if (!this.problem) this.select(address.replace(/:.*/, ''));
    return this.answer(undefined);
  };
  recalculateCell = async (address: string) => {
    this.calls.push(`recalculate ${address}`);
    return this.answer(undefined);
  };
  findEmptyCells = async (addresses: readonly string[]) =>
    this.answer(addresses.filter((address) => this.empty.includes(address)));
  writeFormula: Workbook['writeFormula'] = async ({ address, formula }, overwrite) => {
    if (this.problem) return { ok: false, problem: this.problem };
    const old = this.cells.get(address);
    if (old && !overwrite) return done({ kind: 'occupied', area: address, filled: [{ address, text: old.text }] });
    this.calls.push(`write ${address} ${formula}`);
    return done({ kind: 'written', before: { address, area: address, formula, filled: [], numberFormat: 'General' } });
  };
  restore: Workbook['restore'] = async ({ address }) => {
    this.calls.push(`restore ${address}`);
    return this.answer(undefined);
  };

  readFundBook: Workbook['readFundBook'] = async () => this.answer(this.book);
  layFundBook: Workbook['layFundBook'] = async ({ unit, withExample }) => {
    this.calls.push(`lay ${unit}${withExample ? ' with example' : ''}`);
    return this.answer(this.laying);
  };
  takeBackFundBook: Workbook['takeBackFundBook'] = async (sheets) => {
    this.calls.push(`take back ${sheets.length}`);
    return this.answer(this.takenBack);
  };

  private answer<T>(value: T): WorkbookResult<T> {
    return this.problem ? { ok: false, problem: this.problem } : done(value);
  }
}

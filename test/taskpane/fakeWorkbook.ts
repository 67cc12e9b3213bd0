import type { Workbook } from '../../src/taskpane/session/workbook';
import { fakeBook } from './fakeBook';
import type {
  CopyOptions,
  Finding,
  FinishedWrite,
  FormulaStatus,
  MadeCopy,
  Applications,
  FundBook,
  Place,
  ChangesOutcome,
  ChangesTakenBack,
  Receipt,
  SelectedCell,
  Template,
  WorkbookChange,
  WorkbookIdentity,
  WorkbookProblem,
  WorkbookResult,
  WithoutPlain,
} from '../../src/workbook';

const done = <T>(value: T): WorkbookResult<T> => ({ ok: true, value });

/** A workbook of few cells that answers as src/workbook does and remembers what was asked of it. */
export class FakeWorkbook implements Workbook {
  readonly cells = new Map<string, SelectedCell>();
  readonly calls: string[] = [];
  empty: readonly string[] = [];
  book: FundBook = fakeBook();
  applications: Applications = { drafts: [], mappings: {}, sheets: [], allSheets: [] };
  templates: readonly Template[] = [];
  written: ChangesOutcome | undefined;
  takenBack: ChangesTakenBack = { sheets: [], restored: 0, kept: [] };
  lastWrite: Receipt | undefined;
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

  status: FormulaStatus = { live: [], kept: [], finished: undefined, protectedSheets: [] };
  findings: readonly Finding[] = [];
  copyOptions: CopyOptions = { sheets: [{ name: 'Fond', isHidden: false, formulas: 1 }], committees: [] };
  copy: MadeCopy = {
    bytes: new Uint8Array(),
    leftOut: [],
    replaced: 0,
    plain: [],
    values: [],
    mentions: [],
    figures: 1,
  };
  readFormulaStatus = async () => this.answer(this.status);
  freeze: Workbook['freeze'] = async (scope) => {
    this.calls.push(`freeze ${scope.kind === 'sheet' ? scope.sheet : scope.kind}`);
    return this.answer({ addresses: this.status.live.map(({ address }) => address) });
  };
  /** The formulas that get values where plain ones are asked for. */
  withoutPlain: readonly WithoutPlain[] = [];
  findWithoutPlain = async () => this.answer(this.withoutPlain);
  makePlain: Workbook['makePlain'] = async (scope) => {
    this.calls.push(`make plain ${scope.kind === 'sheet' ? scope.sheet : scope.kind}`);
    return this.answer({ addresses: this.status.live.map(({ address }) => address), values: this.withoutPlain.length });
  };
  thaw: Workbook['thaw'] = async ({ agreed }) => {
    this.calls.push(`thaw${agreed.map((id) => ` ${id}`).join('')}`);
    return this.answer({ addresses: ['Fond!B4'], left: 0 });
  };
  reviewWorkbook = async () => this.answer(this.findings);
  readCopyOptions = async () => this.answer(this.copyOptions);
  copyWorkbook: Workbook['copyWorkbook'] = async (choices) => {
    this.calls.push(`copy ${choices.sheets.join(', ')} for ${choices.committee ?? 'all'} with ${choices.formulas}`);
    return this.answer(this.copy);
  };
  deliverCopy: Workbook['deliverCopy'] = async (_, name) => {
    this.calls.push(`deliver ${name}`);
    return this.answer('downloaded' as const);
  };
  /** What the workbook is known by; `place` alone where it cannot be written. */
  identity: WorkbookIdentity = { id: 'w1', place: 'Fondbok.xlsx' };
  /** How often the workbook was told that its receivers are not to be asked for the add-in. */
  neverAsked = 0;
  neverAsk = async () => {
    this.neverAsked += 1;
    return this.answer(undefined);
  };
  readIdentity: Workbook['readIdentity'] = async () => this.answer(this.identity);
  keepIdentity: Workbook['keepIdentity'] = async (id) => {
    if (!this.problem) this.identity = { ...this.identity, id: this.identity.id ?? id };
    return this.answer(this.identity);
  };
  readWorkbookName = async () => this.answer('Fondbok');

  readFundBook: Workbook['readFundBook'] = async () => this.answer(this.book);
  layFundBook: Workbook['layFundBook'] = async ({ unit, withExample, label }) => {
    this.calls.push(`lay ${unit}${withExample ? ' with example' : ''}`);
    return this.answer(this.written ?? { kind: 'written', receipt: { label, parts: [] } });
  };
  writeChanges: Workbook['writeChanges'] = async ({ changes, label, applications }) => {
    this.calls.push(`write ${changes.map(({ kind }) => kind).join(', ')}`);
    if (!this.problem && this.written?.kind !== 'changed') {
      const { drafts, mappings } = this.applications;
      const { draftId, mapping } = applications ?? {};
      this.applications = {
        ...this.applications,
        drafts: drafts.filter(({ id }) => id !== draftId),
        mappings: mapping ? { ...mappings, [mapping.sheetId]: mapping.chosen } : mappings,
      };
    }
    return this.answer(this.written ?? { kind: 'written', receipt: { label, parts: [] } });
  };
  takeBackChanges: Workbook['takeBackChanges'] = async ({ label }) => {
    this.calls.push(`take back ${label}`);
    if (!this.problem) this.lastWrite = undefined;
    return this.answer(this.takenBack);
  };
  readApplications: Workbook['readApplications'] = async () => this.answer(this.applications);
  keepDraft: Workbook['keepDraft'] = async (kept) => {
    const others = this.applications.drafts.filter(({ id }) => id !== kept.id);
    if (!this.problem) this.applications = { ...this.applications, drafts: [...others, kept] };
    return this.answer(undefined);
  };
  forgetDraft: Workbook['forgetDraft'] = async (id) => {
    const drafts = this.applications.drafts.filter((kept) => kept.id !== id);
    if (!this.problem) this.applications = { ...this.applications, drafts };
    return this.answer(undefined);
  };
  readTemplate: Workbook['readTemplate'] = async (sheetId) => {
    const template = this.templates.find((one) => one.sheetId === sheetId);
    return template ? this.answer(template) : { ok: false, problem: { kind: 'gone', address: '' } };
  };
  finished: FinishedWrite | undefined;
  finishBroken: Workbook['finishBroken'] = async () => this.answer(this.finished);
  readLastWrite: Workbook['readLastWrite'] = async () => this.answer(this.lastWrite);

  place: Place | undefined;
  readPlace: Workbook['readPlace'] = async (address) => {
    this.calls.push(`read ${address ?? 'what is selected'}`);
    return this.answer(this.place);
  };

  private answer<T>(value: T): WorkbookResult<T> {
    return this.problem ? { ok: false, problem: this.problem } : done(value);
  }
}

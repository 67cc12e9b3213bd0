import { invalidArgument } from '../apiError';
import type { Book } from '../book';
import { HostObject } from '../hostObject';

const ENGINE_VERSION = 191029;

/** Excel.Application. */
export class Application extends HostObject {
  readonly apiName = 'Application';
  readonly scalars = [
    'calculationEngineVersion',
    'calculationMode',
    'calculationState',
    'decimalSeparator',
    'thousandsSeparator',
    'useSystemSeparators',
  ];
  readonly calculationEngineVersion = ENGINE_VERSION;
  readonly useSystemSeparators = true;
  readonly #book: Book;
  readonly #isCalculating: () => boolean;

  constructor(book: Book, isCalculating: () => boolean) {
    super();
    this.#book = book;
    this.#isCalculating = isCalculating;
  }

  get calculationMode(): string {
    return this.#book.calculationMode;
  }
  set calculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument();
    this.#book.calculationMode = mode;
    this.#book.engine.setCalculation(mode === 'Manual' ? 'manual' : 'automatic');
  }
  /** Calculating as long as a custom function has not answered. */
  get calculationState(): string {
    return this.#isCalculating() ? 'Calculating' : 'Done';
  }
  get decimalSeparator(): string {
    return this.#book.locale.startsWith('sv') ? ',' : '.';
  }
  get thousandsSeparator(): string {
    return this.#book.locale.startsWith('sv') ? '\u00a0' : ',';
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.#book.locale, this.decimalSeparator, this.thousandsSeparator);
  }

  /** Behind Excel.createWorkbook: a workbook of its own from a file. */
  createWorkbook(base64File: string): HostObject {
    return new WorkbookCreated(() => this.#book.openBeside(base64File));
  }
  calculate(calculationType: string): void {
    if (calculationType !== 'Recalculate') this.#book.forgetCalls(() => true);
    this.#book.calculate();
  }
  suspendApiCalculationUntilNextSync(): void {
    // Writes that stand next to each other in a batch already calculate once.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The grid is painted after the batch anyway.
  }
}

/** Excel.WorkbookCreated. */
class WorkbookCreated extends HostObject {
  readonly apiName = 'WorkbookCreated';
  readonly scalars: readonly string[] = [];
  readonly #open: () => void;

  constructor(open: () => void) {
    super();
    this.#open = open;
  }
  open(): void {
    this.#open();
  }
}

/** Excel.CultureInfo. */
class CultureInfo extends HostObject {
  readonly apiName = 'CultureInfo';
  readonly scalars = ['name'];
  readonly numberFormat: NumberFormatInfo;

  constructor(
    readonly name: string,
    decimal: string,
    group: string,
  ) {
    super();
    this.numberFormat = new NumberFormatInfo(decimal, group);
  }
}

/** Excel.NumberFormatInfo. */
class NumberFormatInfo extends HostObject {
  readonly apiName = 'NumberFormatInfo';
  readonly scalars = ['numberDecimalSeparator', 'numberGroupSeparator'];

  constructor(
    readonly numberDecimalSeparator: string,
    readonly numberGroupSeparator: string,
  ) {
    super();
  }
}

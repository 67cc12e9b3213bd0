import { HostObject } from '../hostObject';

/** Excel.WorksheetProtection: nothing is ever protected in the workbench. */
export class WorksheetProtection extends HostObject {
  readonly apiName = 'WorksheetProtection';
  readonly scalars = ['protected'];
  readonly protected = false;

  unprotect(): void {
    // Nothing to lift.
  }
}

/** Excel.WorkbookProtection. */
export class WorkbookProtection extends HostObject {
  readonly apiName = 'WorkbookProtection';
  readonly scalars = ['protected'];
  readonly protected = false;

  unprotect(): void {
    // Nothing to lift.
  }
}

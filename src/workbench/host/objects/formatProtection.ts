import { HostObject } from '../hostObject';

/** Excel.FormatProtection. Every cell is locked, as in a new workbook: the grid knows no others. */
export class FormatProtection extends HostObject {
  readonly apiName = 'FormatProtection';
  readonly scalars = ['formulaHidden', 'locked'];
  readonly formulaHidden = false;
  readonly locked = true;
}

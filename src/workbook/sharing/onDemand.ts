/**
 * Formulas replaced, and put back, as the pane asks for it: what does the work is fetched the first time, for few who open the
 * pane go to the place Dela.
 */
import { onDemand } from '../fetched';
import type { WorkbookResult } from '../result';
import type { FormulaStatus } from './readKept';

export const freeze = onDemand(
  () => import('./freeze'),
  (part) => part.freeze,
);
export const thaw = onDemand(
  () => import('./thaw'),
  (part) => part.thaw,
);
export const makePlain = onDemand(
  () => import('./plain/makePlain'),
  (part) => part.makePlain,
);
export const findWithoutPlain = onDemand(
  () => import('./plain/findWithoutPlain'),
  (part) => part.findWithoutPlain,
);
export const readFormulaStatus: () => Promise<WorkbookResult<FormulaStatus>> = onDemand(
  () => import('./readKept'),
  (part) => part.readFormulaStatus,
);

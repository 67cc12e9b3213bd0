/** What writes in the workbook, and takes back, as the pane asks for it: fetched the first time, after its first page is shown. */
import { onDemand } from '../fetched';

export const writeChanges = onDemand(
  () => import('./writeChanges'),
  (part) => part.writeChanges,
);
export const takeBackChanges = onDemand(
  () => import('./takeBackChanges'),
  (part) => part.takeBackChanges,
);
export const layFundBook = onDemand(
  () => import('../fundBook/layFundBook'),
  (part) => part.layFundBook,
);

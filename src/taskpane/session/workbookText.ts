import type { WorkbookTexts } from '../../i18n/texts';
import type { WorkbookProblem } from '../../workbook';

/** The sentence for what went wrong between the pane and the workbook. */
export function workbookText(problem: WorkbookProblem, words: WorkbookTexts): string {
  switch (problem.kind) {
    case 'unavailable':
      return words.unavailable;
    case 'protected':
      return words.protected;
    case 'no-access':
      return words.noAccess;
    case 'editing':
      return words.editing;
    case 'gone':
      return words.gone(problem.address);
    case 'no-room':
      return words.noRoom(problem.address);
    case 'spilled-from':
      return words.spilledFrom(problem.address, problem.parent);
    case 'changed-since':
      return words.changedSince(problem.address);
    case 'unexpected':
      return words.unexpected(problem.detail);
  }
}

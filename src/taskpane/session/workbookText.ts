import type { Texts } from '../../i18n/texts';
import type { MappedRefusal, WorkbookProblem } from '../../workbook';

/** The sentence for what went wrong between the pane and the workbook. */
export function workbookText(
  problem: WorkbookProblem,
  { workbook: words, fund }: Pick<Texts, 'workbook' | 'fund'>,
): string {
  switch (problem.kind) {
    case 'unavailable':
      return words.unavailable;
    case 'protected':
      return words.protected;
    case 'protected-sheets':
      return words.protectedSheets(problem.sheets);
    case 'protected-structure':
      return words.protectedStructure;
    case 'broken-off':
      return `${workbookText(problem.why, { workbook: words, fund })} ${words.brokenOff(problem.kept)}`;
    case 'half-written':
      return `${workbookText(problem.why, { workbook: words, fund })} ${words.halfWritten}`;
    case 'calculating':
      return words.calculating;
    case 'newer-version':
      return words.newerVersion;
    case 'no-access':
      return words.noAccess;
    case 'editing':
      return words.editing;
    case 'several-areas':
      return words.severalAreas;
    case 'too-large':
      return problem.address === undefined ? words.tooLarge : words.usedTooFar(problem.address);
    case 'gone':
      return words.gone(problem.address);
    case 'no-room':
      return words.noRoom(problem.address);
    case 'spilled-from':
      return words.spilledFrom(problem.address, problem.parent);
    case 'changed-since':
      return words.changedSince(problem.address);
    case 'no-table':
      return words.noTable(fund.names[problem.role]);
    case 'mapped':
      return mappedText(problem, fund.names[problem.role], words);
    case 'file':
      return fileText(problem.problem, words.file);
    case 'not-fetched':
      return words.notFetched;
    case 'unexpected':
      return words.unexpected(problem.detail);
  }
}

type FileProblem = Extract<WorkbookProblem, { readonly kind: 'file' }>['problem'];

/** Why the workbook's own file cannot be read, and what to do. */
function fileText(problem: FileProblem, say: Texts['workbook']['file']): string {
  switch (problem.kind) {
    case 'not-a-workbook': {
      const { looksLike } = problem;
      return say.notWorkbook[looksLike === 'strict' || looksLike === 'binary-excel' ? looksLike : 'other'];
    }
    case 'encrypted':
      return say.encrypted;
    case 'damaged':
      return say.damaged(problem.part);
    case 'missing-part':
      return say.missingPart(problem.part);
    case 'too-large':
      return say.tooLarge[problem.what](problem.got, problem.max);
    case 'unsafe':
      return say.unsafe(problem.part);
  }
}

/** Why nothing is written in the user's own cells, and what to do instead. */
export function mappedText(
  refused: MappedRefusal & { readonly name: string },
  table: string,
  { mapped: say }: Texts['workbook'],
): string {
  const { name } = refused;
  switch (refused.why) {
    case 'cells':
      return say.cells(table, name);
    case 'total':
      return say.total(name);
    case 'constant':
      return say.constant(name, refused.heading);
    case 'value':
      return say.value(name, refused.heading);
    case 'formulas':
      return say.formulas(name, refused.heading);
    case 'text':
      return say.text(name, refused.heading);
    case 'column':
      return say.column(name, refused.heading);
  }
}

import type { Replacement } from '../../../i18n/shareTexts';
import type { Package } from '../../../package/openPackage';
import { packageNames, packageSheets } from '../packageSheets';
import { addinFormulas } from '../planFreeze';
import { committeeBlocks, committeesIn } from './committeeBlocks';
import type { CommitteeBlock } from './committeeBlocks';

/** What a copy is to hold. */
export interface CopyChoices {
  /** The sheets, by name. */
  readonly sheets: readonly string[];
  /** The committee whose rows are kept; undefined for those of all. */
  readonly committee: string | undefined;
  /** What formulas of the add-in are in the copy. */
  readonly formulas: Replacement;
  readonly withoutContacts: boolean;
  readonly withoutComments: boolean;
}

/** What there is to choose between. */
export interface CopyOptions {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly formulas: number }[];
  readonly committees: readonly string[];
}

/** `own` are the rows of the user's own mapped cells. */
export function copyOptions(file: Package, own: readonly CommitteeBlock[] = []): CopyOptions {
  const sheets = packageSheets(file);
  const formulas = addinFormulas(sheets, packageNames(file));
  return {
    sheets: file.sheets
      .filter(({ hasCells }) => hasCells)
      .map(({ name, visible }) => ({
        name,
        isHidden: !visible,
        formulas: formulas.filter(({ sheet }) => sheet.name === name).length,
      })),
    committees: committeesIn(sheets.flatMap((sheet) => committeeBlocks(file, sheet, own))),
  };
}

/** Calls as a reader types them in a cell: with ; and decimal comma in Swedish, with , and point in English. */
import type { CatalogueEntry, Parameter, RawArgument } from '../../functions/catalogue/types';
import { argumentFormula, callFormula } from '../../functions/catalogue/formula';
import type { Language } from '../../i18n/language';
import { parameterName } from '../../i18n/parameterNames';

/** =SIF.FORDELA(belopp;vikter;[decimaler]) */
export function signature(entry: CatalogueEntry, language: Language): string {
  const names = entry.parameters.map(({ id, optional }) => {
    const name = parameterName(id, language);
    return optional ? `[${name}]` : name;
  });
  return `=SIF.${entry.id}(${names.join(language === 'sv' ? ';' : ',')})`;
}

/** What a table in a workbook may be called: as its parameter, with a capital. */
export function tableName(id: string, language: Language): string {
  if (id === 'uppfoljning' && language === 'sv') return 'Uppföljning';
  const name = parameterName(id, language);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

interface Writing {
  /** Leaves a table's heading row out, a common mistake. */
  readonly bare?: boolean;
}

/** An argument as a call has it; a table with headings stands by name. */
export function argumentText(
  parameter: Parameter | undefined,
  value: RawArgument,
  language: Language,
  { bare = false }: Writing = {},
): string {
  if (!parameter?.columns || !Array.isArray(value)) return argumentFormula(value, language);
  const name = tableName(parameter.id, language);
  if (bare) return name;
  return name + (language === 'sv' ? '[[#Rubriker];[#Data]]' : '[[#Headers],[#Data]]');
}

/** A call with its values. */
export const callText = (
  entry: CatalogueEntry,
  args: readonly RawArgument[],
  language: Language,
  writing: Writing = {},
): string =>
  callFormula(
    entry.id,
    args.map((value, i) => argumentText(entry.parameters[i], value, language, writing)),
    language,
  );

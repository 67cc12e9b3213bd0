/** Calls as a reader types them in a cell: with ; and decimal comma in Swedish, with , and point in English. */
import type { CatalogueEntry, RawArgument } from '../../functions/catalogue/types';
import { exampleFormula } from '../../functions/catalogue/formula';
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

/** A call with its values; tables with headings stand by name. `bare` leaves out their heading row, a common mistake. */
export function callText(
  entry: CatalogueEntry,
  args: readonly RawArgument[],
  language: Language,
  { bare = false }: { readonly bare?: boolean } = {},
): string {
  const named = new Map<string, string>();
  const shown = args.map((value, i) => {
    const parameter = entry.parameters[i];
    if (!parameter?.columns || !Array.isArray(value)) return value;
    const mark = `table ${i}`;
    const name = tableName(parameter.id, language);
    named.set(`"${mark}"`, bare ? name : name + (language === 'sv' ? '[[#Rubriker];[#Data]]' : '[[#Headers],[#Data]]'));
    return mark;
  });
  let text = exampleFormula(entry.id, shown, language);
  for (const [mark, name] of named) text = text.replace(mark, name);
  return text;
}

/**
 * The functions as Excel reads them (functions.json, functions.en.json), made from the catalogue. Excel shows the names and
 * texts in its formula help; what a workbook stores is the id alone, which is the same in both languages.
 */
import { catalogue } from '../functions/catalogue';
import { helpPath } from '../functions/catalogue/helpPath';
import type { CatalogueEntry } from '../functions/catalogue/types';
import { siteAddress } from './manifestFor';

export type MetadataLanguage = 'sv' | 'en';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The function’s help page. */
  readonly helpUrl: string;
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  readonly parameters: readonly ParameterMetadata[];
  /** The pane explains a cell by what its function remembers: hence the addresses. */
  readonly options: { readonly requiresAddress: true; readonly requiresParameterAddresses: true };
}

export interface FunctionsJson {
  /** Excel's data types (stocks, images) are no input of ours: they arrive as their plain values. */
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

/** Every parameter is "any", so that the functions themselves refuse what is wrong and can say why. */
function functionMetadata(entry: CatalogueEntry, language: MetadataLanguage, url: string): FunctionMetadata {
  const texts = entry.texts[language];
  return {
    id: entry.id,
    name: entry.id,
    description: texts.description,
    helpUrl: `${siteAddress(url)}/${helpPath(entry.id, language)}`,
    result: { type: 'any', dimensionality: entry.result },
    parameters: entry.parameters.map((parameter, place) => ({
      name: language === 'sv' ? parameter.id : parameter.english,
      description: texts.parameters[place]?.text ?? missingText(entry.id, parameter.id, language),
      type: 'any',
      dimensionality: parameter.shape,
      ...(parameter.optional && { optional: true as const }),
    })),
    options: { requiresAddress: true, requiresParameterAddresses: true },
  };
}

function missingText(id: string, parameter: string, language: MetadataLanguage): never {
  throw new Error(`The catalogue has no text in "${language}" for ${parameter} of ${id}.`);
}

/** functions.json in Swedish or, under English parameter names, in English, for an add-in that is served from `url`. */
export function functionsJson(
  language: MetadataLanguage,
  url: string,
  entries: readonly CatalogueEntry[] = catalogue,
): FunctionsJson {
  return {
    allowCustomDataForDataTypeAny: false,
    functions: entries.map((entry) => functionMetadata(entry, language, url)),
  };
}

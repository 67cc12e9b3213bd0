import type { Texts } from '../../i18n/texts';
import type { FundBook, MappedPlaceView } from '../../workbook';

/** What saving a mapping does, or what must be said first. */
export function mappingPreviewText(
  { mapping, lacking, lacksUnit }: MappedPlaceView,
  book: FundBook,
  { mapping: say, fund }: Texts,
): string {
  const { role } = mapping;
  if (lacking.length > 0) return say.lacking(lacking.map(({ heading }) => heading));
  if (lacksUnit) return say.lacksUnit;
  const present = book[role];
  const isOther = present !== undefined && present.mapped === undefined;
  const replaced = isOther ? ` ${say.replaces(present.name)}` : '';
  return `${say.preview(fund.names[role], mapping.sheet)}${replaced}`;
}

import type { Language } from '../../i18n/language';
import type { Texts } from '../../i18n/texts';
import { fieldName } from '../../workbook';
import type { Doubt, Role } from '../../workbook';

/** What is doubtful in how some cells are read, as a sentence. */
export function doubtText(doubt: Doubt, role: Role, { mapping, fund }: Texts, language: Language): string {
  const say = mapping.doubt;
  const field = 'key' in doubt ? fieldName(role, doubt.key, language) : '';
  switch (doubt.kind) {
    case 'role':
      return say.role(fund.names[doubt.other]);
    case 'heading':
      return say.heading(doubt.heading, field, doubt.isTypo);
    case 'values-only':
      return say.valuesOnly(doubt.heading, field);
    case 'unread':
      return say.unread(doubt.heading, field);
    case 'several':
      return say.several(doubt.heading, doubt.other, field);
    case 'missing':
      return say.missing(field);
    case 'constant':
      return say.constant(field, String(doubt.value));
    case 'unit':
      return say.unit;
    case 'negate':
      return say.negate(doubt.heading);
    case 'signs':
      return say.signs(doubt.heading, doubt.count);
    case 'percent':
      return say.percent(doubt.heading);
    case 'fill':
      return say.fill(doubt.heading);
    case 'group':
      return say.group(field, doubt.example);
    case 'spread':
      return say.spread(field, doubt.columns);
    case 'word':
      return say.word(doubt.word, doubt.meaning);
    case 'figures':
      return say.figures(doubt.heading, doubt.decimals === 'point');
    case 'below':
      return say.below(doubt.row);
  }
}

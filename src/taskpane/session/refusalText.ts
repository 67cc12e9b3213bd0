import type { Refusal, Spot } from '../../core/application';
import type { ApplicationField, ApplicationTexts } from '../../i18n/applicationTexts';

/** The field's name in the pane. */
export function spotName(spot: Spot, say: ApplicationTexts): string {
  switch (spot.kind) {
    case 'single':
      return say.fields[spot.field];
    case 'point':
      return say.points[spot.point];
    case 'row':
      return say.fields[`${spot.list}.${spot.field}` as ApplicationField];
    case 'list':
      return say.sections[spot.list];
  }
}

/** The field's name with its row, for who does not stand at it. */
export const spotPlace = (spot: Spot, say: ApplicationTexts): string =>
  spot.kind === 'row' ? `${say.lists[spot.list].row(spot.row + 1)}: ${spotName(spot, say)}` : spotName(spot, say);

/** Why a field cannot stand as it is, and what to do. */
export function refusalText(refusal: Refusal, say: ApplicationTexts): string {
  const { problems } = say;
  switch (refusal.kind) {
    case 'missing':
      return problems.missing;
    case 'not-readable':
      return problems.unreadable;
    case 'outside':
      return problems.outside[refusal.as as keyof typeof problems.outside] ?? problems.unreadable;
    case 'ends-before-start':
      return problems.endsBeforeStart;
    case 'range-not-around':
      return problems.rangeNotAround(say.fields[`effects.${refusal.of}`]);
  }
}

import { isBlankRow, rowsOf } from './draft';
import type { Draft } from './draft';
import { POINTS } from './fields';
import type { List, Point, Single, Spot } from './fields';

/** What an application must hold before it can be decided on, beside the ten points. */
const NEEDED: readonly Single[] = ['name', 'committee', 'contactName', 'start', 'end', 'appliedAmount'];

/** Asked for in the form beside the ten points. */
const OPTIONAL: readonly List[] = ['gains', 'reviews'];

export interface PointState {
  readonly point: Point;
  /** The fields that are still to be filled in, in order; none where the point is answered. */
  readonly missing: readonly Spot[];
}

export interface Completeness {
  readonly points: readonly PointState[];
  /** What else is missing. */
  readonly others: readonly Spot[];
  /** What the fund does not ask for by a point of its own, and nobody has filled in: an application is complete without. */
  readonly optional: readonly Spot[];
  readonly isComplete: boolean;
}

/** What each of the fund's ten points still lacks. A point of figures is answered by its rows, the others in words. */
export function completeness(draft: Draft): Completeness {
  const points = POINTS.map((point): PointState => ({ point, missing: missingIn(draft, point) }));
  const others = NEEDED.filter((field) => draft.single[field].trim() === '').map((field): Spot => ({
    kind: 'single',
    field,
  }));
  const optional = OPTIONAL.filter((list) => rowsOf(draft, list).every(isBlankRow)).map((list): Spot => ({
    kind: 'list',
    list,
  }));
  return {
    points,
    others,
    optional,
    isComplete: others.length === 0 && points.every(({ missing }) => missing.length === 0),
  };
}

function missingIn(draft: Draft, point: Point): readonly Spot[] {
  const words: readonly Spot[] = draft.points[point].trim() === '' ? [{ kind: 'point', point }] : [];
  const rows = (list: List): readonly Spot[] => (rowsOf(draft, list).every(isBlankRow) ? [{ kind: 'list', list }] : []);
  switch (point) {
    case 'costPerYear':
      return rows('costs');
    case 'measurement':
      return words.length > 0 && rows('measures').length > 0 ? words : [];
    case 'savings':
      return [...words, ...rows('effects')];
    default:
      return words;
  }
}

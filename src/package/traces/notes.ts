/**
 * The older kind of drawing, which need not be well formed: boxes of notes, form controls, embedded objects and pictures of a
 * page's header stand in it side by side.
 */
const SHAPE = /<((?:[\w.-]+:)?shape)(?=[\s>/])[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g;
const ANY_SHAPE = /<(?:[\w.-]+:)?(?:shape|rect|roundrect|oval|line|polyline|arc|curve|image|group)(?=[\s>/])/;
const NOTE = /\bObjectType\s*=\s*["']Note["']/;

/** The drawing without the boxes of notes; undefined when it holds nothing else. */
export function withoutNotes(vml: string): string | undefined {
  const left = vml.replace(SHAPE, (shape) => (NOTE.test(shape) ? '' : shape));
  return ANY_SHAPE.test(left) ? left : undefined;
}

/** The drawing without these shapes, "_x0000_s1027". */
export const withoutShapes = (vml: string, ids: ReadonlySet<string>): string =>
  vml.replace(SHAPE, (shape) => {
    const tag = shape.slice(0, shape.indexOf('>'));
    const own = [...tag.matchAll(/\s(?:o:spid|id)\s*=\s*["']([^"']*)["']/g)].map(([, id = '']) => id);
    return own.some((id) => ids.has(id)) ? '' : shape;
  });

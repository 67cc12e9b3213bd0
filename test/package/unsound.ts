/** What Excel would call a damaged file: ids and relationships that lead nowhere, parts of no known kind, parts that nothing names. */
import { unzipped } from './fixture';

const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g;
/** r:id, r:embed, r:link ... by their usual prefix; pictures of older drawings by o:relid. */
const ID = /\s(?:r:\w+|o:relid)="([^"]+)"/g;

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

function target(part: string, to: string): string {
  if (to.startsWith('/')) return to.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

export function unsound(bytes: Uint8Array): readonly string[] {
  const parts = unzipped(bytes);
  const found: string[] = [];
  const named = new Set(['[Content_Types].xml', '_rels/.rels']);
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const relations = (part === '' ? parts['_rels/.rels'] : parts[relationsPath(part)]) ?? '';
    if (relations !== '' && part !== '') named.add(relationsPath(part));
    const ids = new Set<string>();
    for (const [tag] of relations.matchAll(RELATION)) {
      const id = attribute(tag, 'Id') ?? '';
      if (ids.has(id)) found.push(`${part} has ${id} twice`);
      ids.add(id);
      const to = attribute(tag, 'Target') ?? '';
      if (attribute(tag, 'TargetMode') === 'External' || to.startsWith('#')) continue;
      const path = target(part, to);
      if (parts[path] === undefined) found.push(`${part} points at ${path}, which is not there`);
      else if (!named.has(path)) {
        named.add(path);
        waiting.push(path);
      }
    }
    for (const [, id = ''] of (/\.(xml|vml)$/.test(part) ? (parts[part] ?? '') : '').matchAll(ID))
      if (!ids.has(id)) found.push(`${part} names ${id}, which is not there`);
  }
  const types = parts['[Content_Types].xml'] ?? '';
  const overrides = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = '']) => path));
  const defaults = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, end = '']) => end.toLowerCase()));
  for (const path of overrides) if (parts[path] === undefined) found.push(`the kinds list ${path}, which is not there`);
  for (const path of Object.keys(parts)) {
    if (!named.has(path)) found.push(`nothing names ${path}`);
    if (path !== '[Content_Types].xml' && !overrides.has(path) && !defaults.has(path.split('.').at(-1) ?? ''))
      found.push(`${path} is of no known kind`);
  }
  return found;
}

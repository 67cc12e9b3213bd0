import { HostCollection, HostObject } from './hostObject';
import type { QueryInfo } from './protocol';

/** Property names of a load(), as a tree: "items/format/fill/color". */
type Tree = Map<string, Tree>;

interface Reader {
  read(object: HostObject, name: string): unknown;
  identity(object: HostObject): Record<string, unknown>;
}

/** Answers load(): the asked properties in PascalCase, a collection's members as _Items. */
export function answerQuery(object: HostObject, query: QueryInfo, reader: Reader): Record<string, unknown> {
  const tree: Tree = new Map();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths) {
    let node = tree;
    for (const segment of path.split('/').filter((s) => s !== '')) {
      const name = camel(segment);
      const next = node.get(name) ?? new Map<string, Tree>();
      node.set(name, next as Tree);
      node = next as Tree;
    }
  }
  return answer(object, tree, reader, query);
}

function answer(object: HostObject, tree: Tree, reader: Reader, query: QueryInfo = {}): Record<string, unknown> {
  const result = reader.identity(object);
  const put = (name: string, below: Tree): void => {
    const value = reader.read(object, name);
    result[pascal(name)] = value instanceof HostObject ? answer(value, below, reader) : (value ?? null);
  };
  const itemTree: Tree = new Map();
  let wantsItems = tree.size === 0;
  const putScalars = (): void => object.scalars.forEach((name) => put(name, new Map()));
  if (tree.size === 0) putScalars();
  for (const [name, below] of tree) {
    if (name === '*' || name === '$all') {
      putScalars();
      wantsItems = true;
    } else if (object instanceof HostCollection && name === 'items') {
      wantsItems = true;
      for (const [itemName, itemBelow] of below) itemTree.set(itemName, itemBelow);
    } else if (object instanceof HostCollection && !object.scalars.includes(name)) {
      // load("name") on a collection means the name of each item
      wantsItems = true;
      itemTree.set(name, below);
    } else {
      put(name, below);
    }
  }
  if (object instanceof HostCollection && wantsItems) {
    const from = query.Skip ?? 0;
    const to = query.Top === undefined ? undefined : from + query.Top;
    result['_Items'] = object.items.slice(from, to).map((item) => answer(item, itemTree, reader));
  }
  return result;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The import table of docs/architecture.md, in one place: eslint.config.mjs refuses what breaks it while you type,
 * test/architecture walks every import and holds the same table against the whole tree.
 *
 * A room is a folder directly below src. `rooms` are the rooms it may import (besides itself), `packages` the npm packages.
 */
export const table = {
  core: { rooms: [], packages: ['decimal.js', 'pure-rand'] },
  i18n: { rooms: ['core'], packages: [], typesOnly: ['core'] },
  functions: { rooms: ['core', 'i18n'], packages: [] },
  package: { rooms: [], packages: ['fflate'] },
  workbook: { rooms: ['core', 'i18n', 'package', 'functions/catalogue', 'functions/tables'], packages: [] },
  taskpane: {
    rooms: ['core', 'i18n', 'workbook', 'functions/catalogue'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  workbench: { rooms: ['core', 'i18n', 'functions', 'package'], packages: '*' },
  tools: { rooms: ['core', 'i18n', 'functions', 'package', 'workbook', 'workbench'], packages: '*' },
};

/** Packages with a single door: only this file may import them. */
export const doors = {
  'decimal.js': 'src/core/money/decimal.ts',
  'pure-rand': 'src/core/random.ts',
};

/** Which room a path relative to the repository lies in, or undefined outside src. */
export const roomOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1];

/** Why an import breaks the table, or undefined when it is allowed. `target` is a repository path or a package name. */
export function breach(from, target, { typeOnly = false } = {}) {
  const room = roomOf(from);
  const rule = room && table[room];
  if (!rule) return undefined;
  if (target.startsWith('src/')) {
    const other = roomOf(target);
    if (other === room) return undefined;
    if (typeOnly && rule.rooms.some((r) => r.split('/')[0] === other)) return undefined;
    const allowed = rule.rooms.some(
      (r) => target === `src/${r}` || target.startsWith(`src/${r}/`) || target === `src/${r}.ts`,
    );
    if (!allowed) return `${room} may not import ${other} (docs/architecture.md)`;
    if (!typeOnly && rule.typesOnly?.includes(other)) return `${room} may import only types from ${other}`;
    return undefined;
  }
  const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0];
  if (doors[name] && from !== doors[name]) return `${name} has one door: ${doors[name]}`;
  if (rule.packages !== '*' && !rule.packages.includes(name)) return `${room} may not import the package ${name}`;
  return undefined;
}

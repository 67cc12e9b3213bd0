import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { helpFiles } from '../help/helpFiles';
import { functionsJson } from '../metadata';
import { manifestFor } from '../manifestFor';
import type { Files } from './emitFiles';

/** What Excel fetches besides scripts and the page: the manifest, the functions' descriptions and help, and the icons. */
export function productFiles(root: string, url: string): Files {
  const icons = path.join(root, 'assets', 'icons');
  const png = readdirSync(icons).filter((name) => name.endsWith('.png'));
  return {
    'manifest.xml': manifestFor(url, readFileSync(path.join(root, 'manifest.xml'), 'utf8')),
    'functions.json': JSON.stringify(functionsJson('sv', url), null, 1),
    'functions.en.json': JSON.stringify(functionsJson('en', url), null, 1),
    ...helpFiles(),
    ...Object.fromEntries(png.map((name) => [`assets/icons/${name}`, readFileSync(path.join(icons, name))])),
  };
}

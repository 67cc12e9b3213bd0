/**
 * jsdom with the real office.js: a script that asks for office.js, whatever the address, gets it from node_modules, run in
 * the window of the test file. The host and the engine live in that window too (workbench.ts), as in a browser.
 */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import JsdomEnvironment from 'jest-environment-jsdom';

const OFFICE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const compiled = new Map<string, vm.Script>();
function script(file: string): vm.Script {
  const known =
    compiled.get(file) ?? new vm.Script(fs.readFileSync(path.join(OFFICE, file), 'utf8'), { filename: file });
  compiled.set(file, known);
  return known;
}

export default class OfficeEnvironment extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const { document } = this.global;
    const context = this.getVmContext();
    if (!context) throw new Error('There is no window.');
    const { head } = document;
    const append = head.appendChild.bind(head);
    head.appendChild = <T extends Node>(node: T): T => {
      const source = (node as unknown as { readonly src?: string }).src ?? '';
      if (!source.startsWith(ADDRESS)) return append(node);
      setTimeout(() => {
        script(source.slice(ADDRESS.length)).runInContext(context);
        (node as unknown as { onload?: (() => void) | null }).onload?.();
      }, 0);
      return node;
    };
    Object.assign(this.global, {
      /** Runs office.js as a script tag would; window.external must be in place. */
      loadOffice: () => {
        const tag = document.createElement('script');
        tag.setAttribute('src', `${ADDRESS}office.js`); // office.js finds its folder by this tag
        append(tag);
        script('office.js').runInContext(context);
      },
    });
  }
}

/**
 * The add-in holds our code and the libraries it says, and nothing of the workbench: the spreadsheet engine is under another
 * licence and a copy of Office.js may not be published. Checked twice, by where modules come from and by what was written.
 */
import type { Compiler } from 'webpack';

const FOREIGN_PACKAGES = ['@odoo/o-spreadsheet', '@odoo/owl', '@microsoft/office-js', '@formulajs/formulajs'];

/** Text that these packages keep through minification. */
const FOREIGN_TEXT: Readonly<Record<string, RegExp>> = {
  'o-spreadsheet': /o-spreadsheet|o_spreadsheet|addFunctionToRegistry/,
  owl: /@odoo\/owl|owl\.Component|__owl__/,
  'a copy of office.js': /OSF\.OUtil|OSFPerformance|OSF\.DDA/,
};

/** The package a module file belongs to that has no place in the add-in, or undefined. */
export function foreignModule(file: string, workbench: string): string | undefined {
  const plain = file.replaceAll('\\', '/');
  if (plain.startsWith(`${workbench.replaceAll('\\', '/')}/`)) return 'src/workbench';
  return FOREIGN_PACKAGES.find((name) => plain.includes(`/node_modules/${name}/`));
}

/** What a written file holds that has no place in the add-in, or undefined. */
export function foreignText(text: string): string | undefined {
  return Object.entries(FOREIGN_TEXT).find(([, sign]) => sign.test(text))?.[0];
}

/** Fails the build when something foreign got in. */
export class NothingForeign {
  constructor(private readonly workbench: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, NormalModule, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('NothingForeign', (compilation) => {
      const refuse = (what: string, where: string) =>
        compilation.errors.push(new WebpackError(`The add-in may not hold ${what}: ${where}`));
      compilation.hooks.finishModules.tap('NothingForeign', (modules) => {
        for (const module of modules) {
          if (!(module instanceof NormalModule)) continue;
          const what = foreignModule(module.resource, this.workbench);
          if (what) refuse(what, module.resource);
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'NothingForeign', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!/\.(js|html|css)$/.test(name)) continue;
          const what = foreignText(source.source().toString());
          if (what) refuse(what, name);
        }
      });
    });
  }
}

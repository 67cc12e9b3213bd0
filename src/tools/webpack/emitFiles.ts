import type { Compiler } from 'webpack';

/** Path in the output folder, with forward slashes, to content. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Puts files that no module asks for into the output. */
export class EmitFiles {
  constructor(private readonly files: () => Files) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitFiles', stage }, () => {
        for (const [name, content] of Object.entries(this.files())) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
    });
  }
}

/** What both builds are told: see webpack.config.js. */
export interface BuildOptions {
  /** The repository. */
  readonly root: string;
  readonly mode: 'production' | 'development';
  /** The https address the manifest points at, without a closing slash. */
  readonly url: string;
  /** Where the add-in goes. */
  readonly dist: string;
  /** Where everything else that is built goes. */
  readonly build: string;
}

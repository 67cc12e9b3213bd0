// Two builds: `dist/` is the add-in as Excel gets it; `build/workbench/` is the spreadsheet page around it (never shipped).
require('tsx/cjs');
const path = require('node:path');
const { addin } = require('./src/tools/webpack/addin');
const { workbench } = require('./src/tools/webpack/workbench');

/** env.target: "addin" | "workbench" | both when absent. env.url: https address the manifest points at. */
module.exports = (env = {}, argv = {}) => {
  const options = {
    root: __dirname,
    mode: argv.mode ?? 'production',
    url: env.url ?? 'https://localhost:3000',
    dist: path.join(__dirname, 'dist'),
    build: path.join(__dirname, 'build'),
  };
  const configs = { addin: addin(options), workbench: workbench(options) };
  return env.target ? configs[env.target] : [configs.addin, configs.workbench];
};

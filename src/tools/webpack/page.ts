/** Microsoft asks that add-ins load Office.js from here and from nowhere else. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * taskpane.html, the one page of the shared runtime. The order of the scripts is the point: Office.js, then the functions
 * while the page is still being read, so that they are registered before Excel asks, then the pane.
 */
export function page(paneScripts: readonly string[]): string {
  const pane = paneScripts.map((script) => `    <script defer src="${script}"></script>`).join('\n');
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Social investeringsfond</title>
    <link rel="icon" href="assets/icons/icon-32.png">
    <script src="${OFFICE}"></script>
    <script src="functions.js"></script>
${pane}
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

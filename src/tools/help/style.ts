/** The look of every help page: light, dark and print, from 320 pixels. No fonts and no pictures are fetched. */
export const style = `
:root {
  color-scheme: light dark;
  --text: #1b2325; --quiet: #556467; --page: #ffffff; --sheet: #f3f7f7; --line: #cfdadb; --brand: #0e606d; --mark: #e5f7f9;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #e8eeee; --quiet: #a9b8ba; --page: #171c1d; --sheet: #212829; --line: #3d494b; --brand: #79c0cb; --mark: #0b373f; }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, sans-serif; color: var(--text); background: var(--page); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
header, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem; padding-block: 0.875rem; border-bottom: 1px solid var(--line); }
footer { margin-top: 3rem; padding-block: 1rem 2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
a { color: var(--brand); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.125em; }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; width: 100%; }
h1 { font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; margin: 1.75rem 0 0.25rem; font-weight: 600; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 0.5rem; font-weight: 600; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.25rem; font-weight: 600; }
p { margin: 0.5rem 0; max-width: 42rem; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
code { font-family: 'Cascadia Mono', Consolas, ui-monospace, Menlo, monospace; font-size: 0.925em; }
.name { margin: 0; color: var(--quiet); overflow-wrap: anywhere; }
.lead { font-size: 1.0625rem; }
.quiet { color: var(--quiet); font-size: 0.875rem; }
.call { display: block; margin: 0.625rem 0; padding: 0.625rem 0.75rem; background: var(--sheet); border-left: 3px solid var(--brand); border-radius: 0 4px 4px 0; overflow-wrap: anywhere; }
.rule { margin: 0.625rem 0; padding: 0.375rem 0.75rem; background: var(--mark); border-radius: 4px; list-style: none; }
.rule li { margin: 0.375rem 0; }
.example + .example { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
.answer { font-variant-numeric: tabular-nums; }
.wide { width: fit-content; max-width: 100%; overflow-x: auto; margin: 0.625rem 0; border: 1px solid var(--line); border-radius: 4px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375rem; }
caption { text-align: left; white-space: nowrap; padding: 0.375rem 0.625rem; color: var(--quiet); font-size: 0.875rem; }
th, td { padding: 0.375rem 0.625rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--sheet); font-weight: 600; white-space: nowrap; }
.wide td, .wide th { white-space: nowrap; }
.wide .number { text-align: right; }
.wide tbody th { font-weight: 400; }
.wide tr.sum > * { font-weight: 600; }
.facts { width: 100%; margin: 0.625rem 0; border-bottom: 1px solid var(--line); }
.facts tbody th { font-weight: 600; }
.facts .need { display: block; font-weight: 400; color: var(--quiet); font-size: 0.8125rem; white-space: nowrap; }
.facts code { overflow-wrap: break-word; font-weight: 400; }
.facts .term { font-weight: 600; }
.facts .row { display: block; font-weight: 400; font-size: 0.875rem; color: var(--quiet); }
.cards { list-style: none; padding: 0; margin: 0; }
.cards li { padding: 0.625rem 0; margin: 0; border-top: 1px solid var(--line); }
.cards a { font-weight: 600; }
@media (max-width: 40rem) {
  .facts, .facts tbody, .facts tr, .facts th, .facts td { display: block; }
  .facts thead { position: absolute; left: -100vw; }
  .facts tr { border-top: 1px solid var(--line); padding: 0.5rem 0; }
  .facts th, .facts td { border: 0; padding: 0.125rem 0; }
  .facts tbody th .need { display: inline; margin-left: 0.5rem; }
  .facts td[data-label]::before { content: attr(data-label) ': '; color: var(--quiet); }
  .facts td:empty { display: none; }
}
@media print {
  :root { --text: #000; --quiet: #333; --page: #fff; --sheet: #fff; --line: #999; --brand: #000; --mark: #fff; }
  html { font-size: 10pt; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header nav, .skip { display: none; }
  .wide { overflow: visible; border: 0; }
  .rule { border: 1px solid var(--line); }
  h2, h3 { break-after: avoid; }
  tr, .call, .rule { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

/** The help page of one function, from its catalogue entry alone: what it says is what the tests run. */
import type { Accepts } from '../../functions/cells';
import { answer } from '../../functions/answer';
import { callables } from '../../functions/catalogue/callables';
import { columnText } from '../../functions/catalogue/columnTexts';
import { exampleValue } from '../../functions/catalogue/exampleValue';
import type {
  CatalogueEntry,
  CellMatrix,
  Example,
  Failure,
  Parameter,
  RawArgument,
} from '../../functions/catalogue/types';
import { isNoAnswer } from '../../core/problem';
import type { CellValue, Problem } from '../../core/problem';
import { helpTexts } from '../../i18n/help';
import type { Language } from '../../i18n/language';
import { parameterName } from '../../i18n/parameterNames';
import { problemText } from '../../i18n/problems';
import { argumentText, callText, signature, tableName } from './callText';
import { cellText, facts, figures, mannerOf } from './cells';
import { html, joined } from './html';
import type { Html } from './html';
import { page } from './page';

type Names = NonNullable<Accepts['words']>[number];

const isMatrix = (value: RawArgument): value is CellMatrix => Array.isArray(value);

/** A line may break after an argument, and between a table's name and its parts. */
const code = (text: string): Html =>
  html`<code
    >${joined(
      text.split(/(?<=[;(,])|(?=\[\[)/).map((part) => html`${part}`),
      html`<wbr />`,
    )}</code
  >`;
const call = (text: string): Html => html`<div class="call">${code(text)}</div> `;
const paragraph = (text: string): Html => (text === '' ? html`` : html`<p>${text}</p> `);

export const fileOf = (id: string): string => `${id.toLowerCase()}.html`;

/** What a failing call runs into. Throws where it does not fail, so that no page shows a cure for nothing. */
export function problemOf(id: string, failure: Failure): Problem {
  const callable = callables.find((c) => c.id === id);
  if (!callable) throw new Error(`${id} is not callable`);
  const result = answer(callable, failure.args);
  if (result.ok) throw new Error(`${id} answers ${JSON.stringify(failure.args)} without a problem`);
  return result.problem;
}

export function functionPage(entry: CatalogueEntry, entries: readonly CatalogueEntry[], language: Language): string {
  const texts = entry.texts[language];
  const say = helpTexts(language);
  const main = html`<h1>${texts.title}</h1>
    <p class="name"><code>SIF.${entry.id}</code></p>
    <p class="lead">${texts.description}</p>
    <h2 id="call">${say.write}</h2>
    ${call(signature(entry, language))}${
      entry.parameters.some((p) => p.optional) ? html`<p class="quiet">${say.optionalArguments}</p> ` : undefined
    }${argumentSection(entry, language)}${exampleSection(entry, language)}
    <h2 id="formula">${say.formula}</h2>
    <ul class="rule">
      ${texts.formula.map((line) => html`<li>${line}</li>`)}
    </ul>
    <h2 id="rounding">${say.rounding}</h2>
    ${paragraph(texts.rounding)}${entry.parameters.map((parameter) => acceptedSection(parameter, language))}${errorSection(entry, language)}
    <h2 id="source">${say.source}</h2>
    ${paragraph(texts.source)}${relatedSection(entry, entries, language)}`;
  return page({ language, file: fileOf(entry.id), title: texts.title, description: texts.description, main });
}

function argumentSection(entry: CatalogueEntry, language: Language): Html {
  if (entry.parameters.length === 0) return html``;
  const say = helpTexts(language).arguments;
  const rows = entry.parameters.map((parameter, i) => {
    const text = entry.texts[language].parameters[i];
    const need = parameter.optional ? say.optional : say.required;
    return [
      html`<code class="term">${parameterName(parameter.id, language)}</code> <span class="need">${need}</span>`,
      html`${text?.text}`,
      html`${text?.unit}`,
      html`${text?.fallback}`,
      html`${code(argumentText(parameter, exampleValue(entry, i), language))}`,
    ];
  });
  return html`<h2 id="arguments">${say.title}</h2>
    ${facts([say.argument, say.meaning, say.unit, say.fallback, say.example], rows, say.title)}`;
}

function exampleSection(entry: CatalogueEntry, language: Language): Html {
  const say = helpTexts(language);
  const several = entry.examples.length > 1;
  return html`<h2 id="example">${several ? say.examples : say.example}</h2>
    ${entry.examples.map(
      (example, i) => html`<div class="example">${exampleOf(entry, example, i, language)}</div> `,
    )}${entry.result === 'matrix' ? paragraph(say.swedishAnswers) : undefined}`;
}

function exampleOf(entry: CatalogueEntry, example: Example, number: number, language: Language): Html {
  const say = helpTexts(language);
  const tables = entry.parameters.flatMap((parameter, i) => {
    const value = example.args[i];
    // A row or column stands in the call as it is.
    if (!isMatrix(value) || value.length < 2 || (value[0]?.length ?? 0) < 2) return [];
    const name = parameter.columns ? tableName(parameter.id, language) : parameterName(parameter.id, language);
    return [figures(value, `${say.given}: ${name}`, language, `given-${number}-${i}`)];
  });
  return html`${paragraph(example[language])}${call(callText(entry, example.args, language))}${tables}${answerOf(entry, example, number, language)}`;
}

function answerOf(entry: CatalogueEntry, { answer }: Example, number: number, language: Language): Html {
  const say = helpTexts(language);
  return isMatrix(answer)
    ? figures(answer, say.answer, language, `answer-${number}`)
    : html`<p class="answer">${say.answer}: <strong>${cellText(answer as CellValue, language)}</strong></p> `;
}

/** The headings and words that an argument is recognised by, from the readers themselves. */
function acceptedSection({ id, columns, words }: Parameter, language: Language): Html {
  const say = helpTexts(language);
  const name = parameterName(id, language);
  if (!columns) return words ? wordTable(words, say.words.title(name), language, 2) : html``;
  const rows = Object.values(columns).map((column) => {
    const { heading, others } = accepted(column.names, language);
    const text = columnText(id, column.names.sv[0])[language];
    const need = column.fallback ? say.columns.optional : say.columns.required;
    return [
      html`${heading} <span class="need">${need}</span>`,
      html`${others}`,
      html`${text.text}`,
      html`${text.unit}`,
      html`${text.fallback}`,
    ];
  });
  const heads = [say.columns.heading, say.columns.other, say.arguments.meaning, say.arguments.unit, say.columns.blank];
  const title = say.columns.title(name);
  return html`<h2 id="columns-${id}">${title}</h2>
    ${paragraph(say.columns.lead)}${facts(heads, rows, title)}${Object.values(columns).map(({ names, read }) =>
      read.words ? wordTable(read.words, say.words.title(accepted(names, language).heading), language, 3) : html``,
    )}`;
}

/** The name shown first and the others that mean the same: the reader's language first. */
function accepted({ sv, en }: Names, language: Language): { readonly heading: string; readonly others: string } {
  const [heading, ...others] = language === 'sv' ? [...sv, ...en] : [...en, ...sv];
  return { heading: heading as string, others: [...new Set(others)].filter((name) => name !== heading).join(', ') };
}

function wordTable(words: readonly Names[], title: string, language: Language, level: 2 | 3): Html {
  const say = helpTexts(language).words;
  const rows = words.map((names) => {
    const { heading, others } = accepted(names, language);
    return [html`${heading}`, html`${others}`];
  });
  const head = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  return html`${head} ${facts([say.word, say.other], rows, title)}`;
}

function errorSection(entry: CatalogueEntry, language: Language): Html {
  if (entry.failures.length === 0) return html``;
  const say = helpTexts(language).errors;
  const rows = entry.failures.map((failure) => {
    const problem = problemOf(entry.id, failure);
    const bare = problem.kind === 'no-heading-row';
    return [
      html`${code(callText(entry, failure.args, language, { bare }))}${rowShown(entry, failure, problem, language)}`,
      html`${isNoAnswer(problem) ? say.noAnswer : say.invalid}`,
      html`${problemText(problem, language)}`,
    ];
  });
  return html`<h2 id="errors">${say.title}</h2>
    ${paragraph(say.lead)}${facts([say.call, say.shows, say.sentence], rows, say.title)}`;
}

/** The row of a table that the sentence is about; its headings where it is about the columns. */
function rowShown(entry: CatalogueEntry, { args }: Failure, problem: Problem, language: Language): Html {
  const at = 'at' in problem ? problem.at : undefined;
  const place = entry.parameters.findIndex((parameter) => parameter.id === at?.argument && parameter.columns);
  const table = args[place];
  if (!at || !isMatrix(table)) return html``;
  const row = at.row ?? 1;
  const [heading, cells] = [table[0] ?? [], table[row - 1] ?? []];
  const text = cells.map((cell, i) => cellText(cell, language, row === 1 ? 'year' : mannerOf(heading[i]))).join(' | ');
  return html` <span class="row">${helpTexts(language).errors.row(row)}: ${text}</span>`;
}

function relatedSection(entry: CatalogueEntry, entries: readonly CatalogueEntry[], language: Language): Html {
  const related = entries.filter((other) => other.area === entry.area && other.id !== entry.id);
  if (related.length === 0) return html``;
  return html`<h2 id="related">${helpTexts(language).related}</h2>
    <ul>
      ${related.map((other) => html`<li><a href="${fileOf(other.id)}">${other.texts[language].title}</a></li> `)}
    </ul> `;
}

/** What every help page has around its content. */
import { VERSION_TEXT } from '../../functions/version';
import { helpTexts } from '../../i18n/help';
import type { Language } from '../../i18n/language';
import { html } from './html';
import type { Html } from './html';
import { style } from './style';

export interface PageContent {
  readonly language: Language;
  /** File name, the same in both languages: "fordela.html". */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly main: Html;
}

/** Nothing is fetched and nothing runs: the browser is told so. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
const INDEX = 'index.html';

/** A whole page: Swedish pages lie in help/, English ones in help/en/. */
export function page({ language, file, title, description, main }: PageContent): string {
  const say = helpTexts(language);
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const otherFile = language === 'sv' ? `en/${file}` : `../${file}`;
  const icon = `${language === 'sv' ? '../' : '../../'}assets/icons/icon-32.png`;
  const isIndex = file === INDEX;
  const { markup } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${isIndex ? title : `${title} – ${say.title}`}</title>
        <link rel="icon" href="${icon}" />
        <link rel="alternate" hreflang="${other}" href="${otherFile}" />
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <header>
          <a class="skip" href="#content">${say.skip}</a>
          <nav aria-label="${say.title}">
            ${isIndex ? html`<span>${say.title}</span>` : html`<a href="${INDEX}">${say.all}</a>`}
          </nav>
          <nav aria-label="${say.languages}">
            <a href="${otherFile}" lang="${other}" hreflang="${other}">${say.otherLanguage}</a>
          </nav>
        </header>
        <main id="content" tabindex="-1">${main}</main>
        <footer><p>${say.version(VERSION_TEXT)}</p></footer>
      </body>
    </html> `;
  return markup;
}

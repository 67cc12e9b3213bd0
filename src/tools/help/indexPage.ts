/** The index of the help: every function under its area, and what holds for all of them. */
import type { Area, CatalogueEntry } from '../../functions/catalogue/types';
import { texts } from '../../i18n';
import { helpTexts } from '../../i18n/help';
import type { Language } from '../../i18n/language';
import { fileOf } from './functionPage';
import { html } from './html';
import { page } from './page';

export function indexPage(entries: readonly CatalogueEntry[], language: Language): string {
  const say = helpTexts(language);
  const areas = texts(language).functions.areas;
  const listed = (area: Area) => entries.filter((entry) => entry.area === area);
  const main = html`<h1>${say.title}</h1>
    <p class="lead">${say.lead}</p>
    ${(Object.keys(areas) as Area[])
      .filter((area) => listed(area).length > 0)
      .map(
        (area) =>
          html`<h2>${areas[area]}</h2>
            <ul class="cards">
              ${listed(area).map(
                (entry) =>
                  html`<li>
                    <a href="${fileOf(entry.id)}">${entry.texts[language].title}</a>
                    <code class="quiet">SIF.${entry.id}</code>
                    <p>${entry.texts[language].description}</p>
                  </li> `,
              )}
            </ul> `,
      )}
    <h2>${say.generalTitle}</h2>
    ${say.general.map(
      ({ title, text }) =>
        html`<h3>${title}</h3>
          <p>${text}</p> `,
    )}`;
  return page({ language, file: 'index.html', title: say.title, description: say.lead, main });
}

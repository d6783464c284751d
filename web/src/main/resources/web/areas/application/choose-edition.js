/** The editions for which people of a country can apply, to choose one. */
import { html } from "lit";
import { date, dates } from "../../app/format.js";
import { t } from "../../app/texts.js";

export function takes(edition, country) {
  return edition.status === "ANNOUNCED" && (edition.countries.length === 0 || edition.countries.includes(country));
}

export function chooseEdition(editions) {
  return html`<h1>${t("apply.choose")}</h1>
    ${editions.length === 0
      ? html`<div class="empty"><p>${t("apply.none")}</p><p><a href="/">${t("apply.catalogue")}</a></p></div>`
      : html`<ul class="cards">${editions.map((edition) => html`<li class="card">
          <h2>${edition.title}</h2>
          <p>${dates(edition.startsOn, edition.endsOn)} · ${edition.place}</p>
          <p class="soft">${t("apply.until", { date: date(edition.nominationsCloseOn) })}</p>
          <p class="actions"><a class="button" href="/me/applications/new?programme=${edition.id}">${t("apply.this")}</a></p>
        </li>`)}</ul>`}`;
}

/** The countries on a map and in a table, by one of several measures. */
import { html, nothing } from "lit";
import { country, number, percent } from "../../app/format.js";
import { go } from "../../app/router.js";
import { t } from "../../app/texts.js";
import { trained } from "./figures.js";
import { classesOf, legend } from "./map.js";
import { address } from "./selection.js";

/** The value of a country by each measure, null when it is withheld or unknown, and whether something of it is withheld. */
const MEASURES = {
  graduates: (part, graduatesBy) => [graduatesBy.get(part.country)?.length ?? 0, false],
  trained: (part) => [trained(part)?.quantity ?? null, trained(part)?.suppressed],
  answers: (part) => [part.answers.n, part.answers.suppressed],
  coverage: (part) => [part.answers.coverage, part.answers.suppressed],
};

export function countries({ impact, graduatesBy }, query) {
  if (!impact.countries) {
    return html`<section><h2>${t("impact.countries")}</h2><p class="note">${t("impact.noBreakdown")}</p></section>`;
  }
  const offered = Object.keys(MEASURES).filter((one) => one !== "graduates" || graduatesBy);
  const valueOf = (part, of) => MEASURES[of](part, graduatesBy)[0];
  const measure = offered.includes(query.get("map")) ? query.get("map") : mostKnown(offered, impact.countries, valueOf);
  const words = (of) => (of === "coverage" ? percent : number);
  const say = (part, of) => {
    const [value, isWithheld] = MEASURES[of](part, graduatesBy);
    return value !== null ? words(of)(value) : t(isWithheld ? "impact.withheld" : "impact.unknown");
  };
  const entries = impact.countries
    .map((part) => ({ code: part.country, part, value: valueOf(part, measure), text: say(part, measure) }))
    .sort((one, other) => (other.value ?? -1) - (one.value ?? -1) || country(one.code).localeCompare(country(other.code)));
  const values = entries.map((entry) => entry.value).filter((value) => value !== null);
  const classes = classesOf(values, measure === "coverage");
  return html`<section>
    <h2 id="map">${t("impact.countries")}</h2>
    <nav class="tabs" aria-label=${t("impact.measures")}>${offered.map((one) => html`<a
      href=${`${address(query, { map: one })}#map`} aria-current=${one === measure ? "page" : nothing}>${t(`impact.measure.${one}`)}</a>`)}</nav>
    ${entries.length === 0 ? html`<div class="empty"><p>${t("impact.noCountries")}</p></div>` : html`
      <jb-world-map .entries=${entries} .classes=${classes} .chosen=${query.get("country") ?? ""}
        @chosen=${({ detail }) => go(address(query, { country: detail }))}></jb-world-map>
      ${legend(classes, words(measure), values.length < entries.length)}
      <p class="hint">${t("impact.boundaries")}</p>
      <table class="cards-on-phone narrow">
        <caption>${t("impact.countriesTable")}</caption>
        <thead><tr><th scope="col">${t("impact.country")}</th>${offered.map((one) => html`<th scope="col" class="number">${t(`impact.measure.${one}`)}</th>`)}</tr></thead>
        <tbody>${entries.map(({ code, part }) => html`<tr>
          <th scope="row"><a href=${address(query, { country: code })}>${country(code)}</a></th>
          ${offered.map((one) => html`<td class="number" data-label=${t(`impact.measure.${one}`)}>${say(part, one)}</td>`)}
        </tr>`)}</tbody>
      </table>`}
  </section>`;
}

/** What most countries have a value of; a map of nothing but gaps tells nothing. */
function mostKnown(measures, parts, valueOf) {
  const count = (measure) => parts.filter((part) => valueOf(part, measure) !== null).length;
  return measures.reduce((best, one) => (count(one) > count(best) ? one : best));
}

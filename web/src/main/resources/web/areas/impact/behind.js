/** What one figure consists of: plan by plan, as far as whoever looks may see them. */
import { html, nothing } from "lit";
import { country, number } from "../../app/format.js";
import { has } from "../../app/session.js";
import { n, named, t } from "../../app/texts.js";
import { address } from "./selection.js";

export function behind({ indicators, outcomes, nameOf, sessions }, editions, query) {
  const rows = query.get("kind") ? outcomes : indicators;
  const title = query.get("kind") ? named("impact.outcomeKind", query.get("kind")) : query.get("indicator");
  return html`<section class="card behind" aria-labelledby="behind">
    <h2 id="behind" tabindex="-1">${t("impact.behind", { figure: title, unit: query.get("unit") ?? "" })}</h2>
    <p>${n(query.get("kind") ? "impact.behindOutcomes" : "impact.behindPlans", rows.length)}
      ${has("FOCAL_POINT") ? t("impact.onlyYours") : nothing}
      <a href=${address(query, {})}>${t("impact.close")}</a></p>
    ${rows.length === 0 ? nothing : html`<table class="cards-on-phone">
      <thead><tr><th scope="col">${t("impact.who")}</th><th scope="col">${t("impact.edition")}</th>${query.get("kind") ? outcomeHead() : indicatorHead()}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>
        <th scope="row" dir="auto">${who(row, nameOf)}</th>
        <td data-label=${t("impact.edition")} dir="auto">${editions.get(row.programmeId)?.title ?? t("impact.unknown")}</td>
        ${query.get("kind") ? outcomeCells(row) : indicatorCells(row, sessions)}
      </tr>`)}</tbody>
    </table>`}
  </section>`;
}

/** Focal points go on to the plan of their alumnus; partners see the country only. */
function who({ personId, planId, country: code }, nameOf) {
  const name = nameOf(personId)?.name ?? t("impact.somebody");
  return has("FOCAL_POINT") ? html`<a href="/country/plans/${planId}">${name}</a>`
    : html`${name}, ${country(code)}`;
}

function indicatorHead() {
  return html`<th scope="col" class="number">${t("impact.baseline")}</th><th scope="col" class="number">${t("impact.actual")}</th>
    <th scope="col" class="number">${t("impact.target")}</th><th scope="col">${t("impact.reportedIn")}</th><th scope="col">${t("impact.inspiredBy")}</th>`;
}

function indicatorCells({ baseline, actual, target, followUp, inspiredBySessionId }, sessions) {
  return html`<td class="number" data-label=${t("impact.baseline")}>${number(baseline)}</td>
    <td class="number" data-label=${t("impact.actual")}>${actual === null ? html`<span class="soft">${t("impact.notReported")}</span>` : html`<strong>${number(actual)}</strong>`}</td>
    <td class="number" data-label=${t("impact.target")}>${number(target)}</td>
    <td data-label=${t("impact.reportedIn")}>${followUp ? named("impact.followUp", followUp) : "–"}</td>
    <td data-label=${t("impact.inspiredBy")} dir="auto">${sessions.get(inspiredBySessionId) ?? "–"}</td>`;
}

function outcomeHead() {
  return html`<th scope="col" class="number">${t("impact.quantity")}</th><th scope="col">${t("impact.state")}</th><th scope="col">${t("impact.reportedIn")}</th>`;
}

function outcomeCells({ quantity, unit, status, followUp, followUpId }) {
  const asked = named("impact.followUp", followUp);
  return html`<td class="number" data-label=${t("impact.quantity")}><strong>${number(quantity)}</strong> <span dir="auto">${unit}</span></td>
    <td data-label=${t("impact.state")}><span class="tag ${status === "CONFIRMED" ? "good" : "warn"}">${t(status === "CONFIRMED" ? "impact.confirmed" : "impact.selfReported")}</span></td>
    <td data-label=${t("impact.reportedIn")}>${has("FOCAL_POINT") ? html`<a href="/country/follow-ups/${followUpId}">${asked}</a>` : asked}</td>`;
}

/** The figures of the dashboard, each with what kind of figure it is. */
import { html, nothing } from "lit";
import { number, percent } from "../../app/format.js";
import { n, named, t } from "../../app/texts.js";
import { bar } from "../../parts/bar.js";
import { columns, reach } from "../../parts/charts.js";
import { mayOpen } from "./data.js";
import { address } from "./selection.js";

const TRAINED = "KNOWLEDGE_PASSED_ON";

/** A number, or why there is none. */
export function known(value, isSuppressed = false) {
  return value === null || value === undefined
    ? html`<span class="soft">${t(isSuppressed ? "impact.withheld" : "impact.unknown")}</span>`
    : number(value, { maximumFractionDigits: 1 });
}

/** On whom knowledge was passed, whatever the unit of people is called in the plans: the largest of them. */
export function trained({ outcomes }) {
  return outcomes.filter((one) => one.kind === TRAINED).sort((one, other) => (other.quantity ?? 0) - (one.quantity ?? 0))[0];
}

export function headline({ impact, headline: graduates, progress }, query) {
  const { answers } = impact;
  const reports = impact.outcomes.map((one) => one.n);
  const people = trained(impact);
  return html`<div class="cards headline">
    <section class="card">
      <h2>${t("impact.graduates")}</h2>
      <p class="big">${known(graduates?.beneficiaries)}</p>
      <p class="small soft">${graduates?.countries && !query.get("country") ? t("impact.graduatesFrom", { countries: n("impact.countriesCount", graduates.countries), editions: n("impact.editionsCount", graduates.editions) }) : t("impact.graduatesHint")}</p>
    </section>
    <section class="card">
      <h2>${t("impact.coverage")}</h2>
      <p class="big">${answers.suppressed ? known(null, true) : answers.coverage === null ? known(null) : percent(answers.coverage)}</p>
      ${answers.expected ? bar(answers.expected, answers.n) : nothing}
      <p class="small soft">${answers.expected === null ? t("impact.coverageHint") : t("impact.coverageOf", { n: number(answers.n), expected: number(answers.expected) })}</p>
    </section>
    <section class="card">
      <h2>${t("impact.reported")}</h2>
      <p class="big">${reports.includes(null) ? known(null, true) : number(reports.reduce((sum, one) => sum + one, 0))}</p>
      ${progress ? bar(progress.outcomesConfirmed + progress.outcomesSelfReported, progress.outcomesConfirmed, progress.outcomesSelfReported) : nothing}
      <p class="small soft">${progress
        ? t("impact.reportedConfirmed", { confirmed: number(progress.outcomesConfirmed), reported: number(progress.outcomesSelfReported) }) : t("impact.reportedHint")}</p>
    </section>
    <section class="card">
      <h2>${t("impact.trained")}</h2>
      <p class="big">${people ? opener(query, { kind: people.kind, unit: people.unit }, known(people.quantity, people.suppressed)) : known(null)}</p>
      ${people?.confirmed != null ? bar(people.quantity, people.confirmed, people.selfReported) : nothing}
      <p class="small soft">${people?.confirmed != null
        ? t("impact.reportedConfirmed", { confirmed: number(people.confirmed), reported: number(people.selfReported) }) : t("impact.trainedHint")}</p>
    </section>
  </div>`;
}

/** A link to what a figure consists of, for those for whom it opens. */
function opener(query, what, text) {
  return mayOpen() ? html`<a href=${`${address(query, what)}#behind`}>${text}</a>` : text;
}

export function outcomes(list, query) {
  return html`<section>
    <h2>${t("impact.outcomes")}</h2>
    <p>${t("impact.outcomesKind")}</p>
    ${list.length === 0 ? html`<div class="empty"><p>${t("impact.noOutcomes")}</p></div>` : html`
      <ul class="legend"><li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="is" width="10" height="10"/></svg>${t("impact.confirmed")}</li>
        <li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="more" width="10" height="10"/></svg>${t("impact.selfReported")}</li></ul>
      <table class="cards-on-phone">
        <caption>${t("impact.outcomesTable")}</caption>
        <thead><tr><th scope="col">${t("impact.kind")}</th><th scope="col" class="chart" aria-hidden="true"></th><th scope="col" class="number">${t("impact.confirmed")}</th>
          <th scope="col" class="number">${t("impact.selfReported")}</th><th scope="col" class="number">${t("impact.together")}</th><th scope="col">${t("impact.unit")}</th></tr></thead>
        <tbody>${list.map((one) => html`<tr>
          <th scope="row">${opener(query, { kind: one.kind, unit: one.unit }, named("impact.outcomeKind", one.kind))}</th>
          <td class="chart" aria-hidden="true">${one.confirmed === null ? nothing : bar(one.quantity, one.confirmed, one.selfReported)}</td>
          <td class="number" data-label=${t("impact.confirmed")}>${known(one.confirmed, one.suppressed)}</td>
          <td class="number" data-label=${t("impact.selfReported")}>${known(one.selfReported, one.suppressed)}</td>
          <td class="number" data-label=${t("impact.together")}><strong>${known(one.quantity, one.suppressed)}</strong></td>
          <td data-label=${t("impact.unit")} dir="auto">${one.unit}</td>
        </tr>`)}</tbody>
      </table>`}
  </section>`;
}

export function indicators(list, query) {
  return html`<section>
    <h2>${t("impact.indicators")}</h2>
    <p>${t("impact.indicatorsKind")}</p>
    ${list.length === 0 ? html`<div class="empty"><p>${t("impact.noIndicators")}</p></div>` : html`<table class="cards-on-phone">
      <caption>${t("impact.indicatorsTable")}</caption>
      <thead><tr><th scope="col">${t("impact.indicator")}</th><th scope="col" class="chart" aria-hidden="true"></th><th scope="col" class="number">${t("impact.baseline")}</th>
        <th scope="col" class="number">${t("impact.actual")}</th><th scope="col" class="number">${t("impact.target")}</th><th scope="col">${t("impact.unit")}</th>
        <th scope="col" class="number">${t("impact.mean")}</th><th scope="col">${t("impact.reportedBy")}</th></tr></thead>
      <tbody>${list.map((one) => html`<tr>
        <th scope="row" dir="auto">${opener(query, { indicator: one.indicator, unit: one.unit, sdgTarget: one.sdgTarget }, one.indicator)}
          <span class="tag plain">${t("impact.sdg", { target: one.sdgTarget })}</span></th>
        <td class="chart" aria-hidden="true">${one.target === null ? nothing : reach(one)}</td>
        <td class="number" data-label=${t("impact.baseline")}>${known(one.baseline, one.suppressed)}</td>
        <td class="number" data-label=${t("impact.actual")}><strong>${known(one.actual, one.suppressed)}</strong></td>
        <td class="number" data-label=${t("impact.target")}>${known(one.target, one.suppressed)}</td>
        <td data-label=${t("impact.unit")} dir="auto">${one.unit}</td>
        <td class="number" data-label=${t("impact.mean")}>${known(one.meanActual, one.suppressed)}</td>
        <td data-label=${t("impact.reportedBy")}>${one.n === null ? known(null, one.suppressed) : t("impact.nOf", { n: number(one.n), expected: number(one.expected) })}</td>
      </tr>`)}</tbody>
    </table>`}
  </section>`;
}

/** One column for each edition, the oldest first, and the same as a table. */
export function overTheYears(parts, editions, query) {
  const rows = parts
    .map((part) => ({ edition: editions.get(part.programmeId), answers: part.answers, people: trained(part) }))
    .filter(({ edition }) => edition)
    .sort((one, other) => one.edition.endsOn.localeCompare(other.edition.endsOn));
  const mostAreKnown = rows.filter(({ people }) => people?.quantity != null).length * 2 >= rows.length;
  return rows.length < 2 ? nothing : html`<section>
    <h2>${t("impact.years")}</h2>
    <p>${t(mostAreKnown ? "impact.yearsTrained" : "impact.yearsAnswers")}</p>
    <div class="card">${columns(rows.map(mostAreKnown ? trainedColumn : answersColumn))}</div>
    <details><summary>${t("impact.asTable")}</summary><table class="cards-on-phone">
      <caption>${t("impact.yearsTable")}</caption>
      <thead><tr><th scope="col">${t("impact.edition")}</th><th scope="col" class="number">${t("impact.confirmed")}</th><th scope="col" class="number">${t("impact.selfReported")}</th>
        <th scope="col" class="number">${t("impact.together")}</th><th scope="col">${t("impact.reportedBy")}</th></tr></thead>
      <tbody>${rows.map(({ edition, answers, people }) => html`<tr>
        <th scope="row" dir="auto"><a href=${address(query, { programme: edition.id })}>${edition.title}</a></th>
        <td class="number" data-label=${t("impact.confirmed")}>${known(people?.confirmed, people?.suppressed)}</td>
        <td class="number" data-label=${t("impact.selfReported")}>${known(people?.selfReported, people?.suppressed)}</td>
        <td class="number" data-label=${t("impact.together")}>${known(people?.quantity, people?.suppressed)}</td>
        <td data-label=${t("impact.reportedBy")}>${answers.n === null ? known(null, answers.suppressed) : t("impact.nOf", { n: number(answers.n), expected: number(answers.expected) })}</td>
      </tr>`)}</tbody>
    </table></details>
  </section>`;
}

function trainedColumn({ edition, people }) {
  return {
    label: edition.endsOn.slice(0, 4),
    text: people?.quantity == null ? "–" : number(people.quantity),
    is: people?.confirmed ?? people?.quantity,
    more: people?.selfReported,
  };
}

/** Where most of the other figures are withheld. */
function answersColumn({ edition, answers: { n: answered, expected } }) {
  return {
    label: edition.endsOn.slice(0, 4),
    text: answered === null ? "–" : t("impact.nOf", { n: number(answered), expected: number(expected) }),
    is: answered,
    more: answered === null ? null : expected - answered,
  };
}

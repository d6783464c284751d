import { html } from "lit";
import { all, find, get, orUnknown } from "../../app/api.js";
import { now } from "../../app/clock.js";
import { dates, inDays } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { n, t } from "../../app/texts.js";
import { bar } from "../../parts/bar.js";
import { editionTag, officeTabs } from "../../parts/tabs.js";
import { endorsedOf, freePlaces, nextStep, todayAt } from "./steps.js";

await useStyles("office");

/** Surveys close within weeks after the last day, so that older editions need not be asked about, in days. */
const SURVEYS_OPEN_FOR = 60;
const DAY = 24 * 3600 * 1000;
const ORDER = ["RUNNING", "ANNOUNCED", "DRAFT"];

/** What each edition needs of an officer. */
class Office extends Page {
  /** The editions are shown at once, and what waits in them as soon as all services have said it. */
  async load(signal) {
    const [editions, instant] = await Promise.all([all("/api/programmes", { signal }), now({ signal })]);
    const bare = editions.map((edition) => ({ edition, today: todayAt(edition, instant) }));
    this.showAlready({ facts: bare, isPartial: true });
    return { facts: await Promise.all(bare.map((one) => factsOf(one, signal))) };
  }

  concerns({ type }) {
    return /^(edition|application|intake|survey)\./.test(type);
  }

  view({ facts, isPartial }) {
    const current = facts.filter(({ edition }) => ORDER.includes(edition.status))
      .sort((one, other) => ORDER.indexOf(one.edition.status) - ORDER.indexOf(other.edition.status)
        || one.edition.startsOn.localeCompare(other.edition.startsOn));
    const over = facts.filter(({ edition }) => !ORDER.includes(edition.status));
    const waiting = facts.filter(needsSomebody);
    return html`<h1>${t("office.title")}</h1>
      ${officeTabs()}
      <section aria-labelledby="to-do">
        <h2 id="to-do">${t("office.toDo")}</h2>
        ${isPartial ? html`<p class="soft" role="status">${t("loading")} …</p>` : ""}
        ${waiting.length > 0 ? html`<ul class="to-do">${waiting.map(toDo)}</ul>` : ""}
        ${isPartial ? "" : whatElse(facts, waiting)}
      </section>
      <section aria-labelledby="current">
        <h2 id="current">${t("office.current")}</h2>
        <p class="actions"><a class="button" href="/office/editions/new">${t("office.new")}</a></p>
        ${current.length === 0
          ? html`<div class="empty"><p>${t("office.noCurrent")}</p></div>`
          : html`<ul class="cards">${current.map(card)}</ul>`}
      </section>
      <section aria-labelledby="over">
        <h2 id="over">${t("office.over")}</h2>
        ${over.length === 0 ? html`<p class="empty">${t("office.noneOver")}</p>` : overTable(over)}
      </section>`;
  }
}

async function factsOf(facts, signal) {
  const { edition, today } = facts;
  if (["ANNOUNCED", "RUNNING"].includes(edition.status)) {
    const [applications, intake] = await Promise.all([
      orUnknown(all(`/api/applications?programmeId=${edition.id}`, { signal }), signal),
      orUnknown(find(`/api/intakes/${edition.id}`, { signal }), signal),
    ]);
    return { ...facts, endorsed: endorsedOf(applications), intake, free: freePlaces(intake), isUnknown: !applications };
  }
  if (edition.status === "COMPLETED" && Date.parse(today) - Date.parse(edition.endsOn) < SURVEYS_OPEN_FOR * DAY) {
    const surveys = await orUnknown(get(`/api/surveys/summary?programmeId=${edition.id}`, { signal }), signal);
    return { ...facts, openSurveys: surveys?.open, isUnknown: !surveys };
  }
  return facts;
}

function needsSomebody({ edition, today, endorsed, openSurveys }) {
  return edition.status === "DRAFT" || endorsed > 0 || openSurveys > 0
    || (edition.status === "RUNNING" && edition.endsOn <= today);
}

/** Nothing is said to wait for nobody as long as somebody could not be asked. */
function whatElse(facts, waiting) {
  if (facts.some(({ isUnknown }) => isUnknown)) {
    return html`<p class="note warn">${t("office.unknown")}</p>`;
  }
  return waiting.length === 0 ? html`<p class="done">${t("office.nothingToDo")}</p>` : "";
}

function toDo(facts) {
  const { text, action, href } = nextStep(facts);
  return html`<li>
    <p><strong dir="auto">${facts.edition.title}</strong><br>${text}</p>
    <a class="button quiet" href=${href} aria-label="${action}: ${facts.edition.title}">${action}</a>
  </li>`;
}

function card(facts) {
  const { edition, today, endorsed, intake, free } = facts;
  return html`<li class="card">
    <h3><a href="/office/editions/${edition.id}" dir="auto">${edition.title}</a></h3>
    <p>${editionTag(edition.status)}</p>
    <p>${dates(edition.startsOn, edition.endsOn)}<br><span class="soft" dir="auto">${edition.place}</span></p>
    ${intake ? places(edition, intake, free) : ""}
    ${edition.status === "ANNOUNCED" ? html`<p class="small">${nominations(edition, today)}</p>` : ""}
    ${endorsed > 0 ? html`<p class="small"><a href="/office/editions/${edition.id}/intake?state=ENDORSED">${n("next.decide", endorsed)}</a></p>` : ""}
  </li>`;
}

function places(edition, intake, free) {
  return html`${bar(edition.capacity.total, intake.enrolled, intake.offered)}
    <p class="small">${t("office.places", { enrolled: intake.enrolled, offered: intake.offered, free })}</p>`;
}

function nominations(edition, today) {
  const when = inDays(edition.nominationsCloseOn, today);
  return edition.nominationsCloseOn >= today ? t("next.nominations", { when }) : t("office.nominationsClosed", { when });
}

function overTable(over) {
  return html`<table class="cards-on-phone">
    <thead><tr>${["edition", "dates", "place", "state"].map((column) => html`<th scope="col">${t(`office.${column}`)}</th>`)}</tr></thead>
    <tbody>${over.map(({ edition }) => html`<tr>
      <th scope="row"><a href="/office/editions/${edition.id}" dir="auto">${edition.title}</a>
        ${edition.theme ? html`<br><span class="soft" dir="auto">${edition.theme}</span>` : ""}</th>
      <td data-label=${t("office.dates")}>${dates(edition.startsOn, edition.endsOn)}</td>
      <td data-label=${t("office.place")} dir="auto">${edition.place}</td>
      <td data-label=${t("office.state")}>${editionTag(edition.status)}</td>
    </tr>`)}</tbody>
  </table>`;
}

customElements.define("jb-office", Office);

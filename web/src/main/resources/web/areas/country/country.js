import { html, nothing } from "lit";
import { country, date, dates, number } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { user } from "../../app/session.js";
import { useStyles } from "../../app/styles.js";
import { n, named, t } from "../../app/texts.js";
import { bar } from "../../parts/bar.js";
import { OVER, desk, unconfirmed } from "./desk.js";
import { deadline, nameOr, statusTag } from "./parts.js";

await useStyles("country");

/** How many things of one kind are named before the rest is behind a link. */
const SHOWN = 3;
const KINDS = ["endorse", "sign", "confirm", "overdue"];

/** The candidates that one tab of the list shows, by the states of their applications. */
const TABS = {
  open: ["APPLIED", "NOMINATED", "ENDORSED", "WAITLISTED", "OFFERED", "EXPIRED"],
  enrolled: ["ENROLLED"],
  over: OVER,
};

/** The desk of a national focal point: what waits, what is open, and who was put forward. */
class CountryDesk extends Page {
  load(signal) {
    return desk(user().country, signal);
  }

  concerns({ type }) {
    return /^(application|intake|edition|plan|follow-up|outcome)\./.test(type);
  }

  view(data) {
    return html`<h1>${country(user().country)}</h1>
      ${data.isPartial ? html`<p class="note warn">${t("country.partial")}</p>` : nothing}
      ${this.next(data)}
      ${KINDS.some((kind) => data.waiting[kind].length > 0)
        ? html`<h2>${t("country.waiting")}</h2><div class="cards narrow">${KINDS.map((kind) => this.waiting(kind, data))}</div>`
        : nothing}
      <h2 id="editions">${t("country.open")}</h2>
      ${data.open.length > 0
        ? html`<div class="cards">${data.open.map((one) => this.edition(one, data))}</div>`
        : html`<div class="empty"><p>${t("country.noneOpen")}</p><p><a href="/">${t("country.toCatalogue")}</a></p></div>`}
      <h2 id="candidates">${t("country.candidates")}</h2>
      ${this.candidates(data)}
      <p><a href="/country/alumni">${t("country.toAlumni")}</a></p>`;
  }

  /** The most pressing thing, with one button. */
  next(data) {
    const kind = KINDS.find((one) => data.waiting[one].length > 0);
    if (!kind) {
      const free = data.open.find((one) => one.left > 0);
      return html`<section class="next done">
        <h2>${t("country.nothingWaits")}</h2>
        ${free ? html`<p>${t("country.freePlaces", { title: free.edition.title })}</p>
          <p class="actions"><a class="button" href=${nominate(free.edition)}>${t("country.nominate")}</a></p>` : nothing}
      </section>`;
    }
    const first = data.waiting[kind][0];
    return html`<section class="next">
      <h2>${t("country.next")}</h2>
      <p>${this.about(kind, first, data)}</p>
      <p class="actions"><a class="button" href=${placeOf(kind, first)}>${t(`country.do.${kind}`)}</a></p>
    </section>`;
  }

  waiting(kind, data) {
    const waiting = data.waiting[kind];
    const isOpen = this.query.get("show") === kind;
    const rest = waiting.length - SHOWN;
    return html`<section class="card waits">
      <h3>${t(`country.waits.${kind}`)} <span class="tag ${waiting.length ? "warn" : "plain"}">${number(waiting.length)}</span></h3>
      ${waiting.length === 0 ? html`<p class="soft">${t(`country.none.${kind}`)}</p>` : nothing}
      <ul>${(isOpen ? waiting : waiting.slice(0, SHOWN)).map((one) => html`<li>
        <a href=${placeOf(kind, one)} dir="auto">${nameOr(data.nameOf(one.personId))}</a>
        <span class="small soft">${this.detail(kind, one, data)}</span>
      </li>`)}</ul>
      ${rest > 0 && !isOpen
        ? html`<p><a href=${kind === "overdue" ? "/country/alumni?show=overdue" : `/country?show=${kind}`}>${n("country.more", rest)}</a></p>`
        : nothing}
    </section>`;
  }

  about(kind, one, data) {
    return html`${t(`country.about.${kind}`, { name: nameOr(data.nameOf(one.personId)) })}<br>
      <span class="small soft">${this.detail(kind, one, data)}</span>`;
  }

  /** Why it waits, and until when. */
  detail(kind, one, { editions, today }) {
    const edition = editions.get(one.programmeId);
    const title = html`<span dir="auto">${edition?.title ?? t("country.unknownEdition")}</span>`;
    if (kind === "endorse") {
      return html`${title} · ${t("country.closesOn", { date: date(edition.nominationsCloseOn) })}${deadline(edition.nominationsCloseOn, today)}`;
    }
    if (kind === "sign") {
      return html`${title} · ${t("country.submittedOn", { date: date(one.versions.at(-1).submittedAt) })}`;
    }
    if (kind === "confirm") {
      return html`${title} · ${n("country.outcomes", unconfirmed(one).length)}`;
    }
    return html`${title} · ${named("country.followUp", one.followUp)} · ${t("country.wasDueOn", { date: date(one.dueOn) })}`;
  }

  edition({ edition, limit, taken, offered, left, waiting, isShared }, { today }) {
    return html`<section class="card">
      <h3 dir="auto"><a href="/programmes/${edition.id}">${edition.title}</a></h3>
      <p>${dates(edition.startsOn, edition.endsOn)}, <span dir="auto">${edition.place}</span></p>
      <p>${t("country.closesOn", { date: date(edition.nominationsCloseOn) })}${deadline(edition.nominationsCloseOn, today)}</p>
      ${isShared ? nothing : bar(limit, taken, offered)}
      <dl class="figures small">
        <div><dd>${number(taken)}</dd><dt>${t("country.taken")}</dt></div>
        <div><dd>${number(offered)}</dd><dt>${t("country.offered")}</dt></div>
        <div><dd>${left === null ? t("country.unknown") : number(left)}</dd><dt>${t(isShared ? "country.leftForAll" : "country.left")}</dt></div>
      </dl>
      <p class="small soft">${isShared ? t("country.noQuota") : n("country.quota", limit)} ${waiting ? n("country.onWaitingList", waiting) : nothing}</p>
      <p class="actions"><a class="button quiet" href=${nominate(edition)} aria-label=${t("country.nominateFor", { title: edition.title })}>${t("country.nominate")}</a></p>
    </section>`;
  }

  candidates({ applications, editions, nameOf }) {
    const tab = this.query.get("candidates") in TABS ? this.query.get("candidates") : "open";
    const of = (one) => applications.filter(({ status }) => TABS[one].includes(status));
    const shown = of(tab).sort((one, other) => startOf(editions, other).localeCompare(startOf(editions, one)));
    return html`<nav class="tabs" aria-label=${t("country.candidates")}>${Object.keys(TABS).map((one) => html`<a
        href="/country?candidates=${one}#candidates" aria-current=${one === tab ? "page" : nothing}>${t(`country.tab.${one}`)} (${number(of(one).length)})</a>`)}</nav>
      ${shown.length === 0
        ? html`<div class="empty"><p>${t(`country.noCandidates.${tab}`)}</p></div>`
        : html`<table class="cards-on-phone">
          <caption>${t(`country.tab.${tab}`)}</caption>
          <thead><tr><th scope="col">${t("country.name")}</th><th scope="col">${t("country.edition")}</th>
            <th scope="col">${t("country.category")}</th><th scope="col">${t("country.mode")}</th><th scope="col">${t("country.state")}</th></tr></thead>
          <tbody>${shown.map((one) => html`<tr>
            <th scope="row"><a href="/country/applications/${one.id}" dir="auto">${nameOr(nameOf(one.personId))}</a></th>
            <td data-label=${t("country.edition")} dir="auto">${editions.get(one.programmeId)?.title ?? t("country.unknownEdition")}</td>
            <td data-label=${t("country.category")}>${named("country.categoryOf", one.category)}</td>
            <td data-label=${t("country.mode")}>${named("country.modeOf", one.mode)}</td>
            <td data-label=${t("country.state")}>${statusTag(one.status)}</td>
          </tr>`)}</tbody>
        </table>`}`;
  }
}

function nominate({ id }) {
  return `/country/nominate?programme=${id}`;
}

function placeOf(kind, { id }) {
  return { endorse: "/country/applications/", sign: "/country/plans/" }[kind]?.concat(id) ?? `/country/follow-ups/${id}`;
}

function startOf(editions, { programmeId }) {
  return editions.get(programmeId)?.startsOn ?? "";
}

customElements.define("jb-country", CountryDesk);

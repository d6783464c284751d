import { html } from "lit";
import { all, find, get, orUnknown, read } from "../../app/api.js";
import { now } from "../../app/clock.js";
import { country, date, dates, inDays, list, number } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { modal } from "../../parts/modal.js";
import { editionTop } from "../../parts/tabs.js";
import { ACTIONS } from "./edition-actions.js";
import "./edition-form.js";
import { endorsedOf, freePlaces, nextStep, todayAt } from "./steps.js";

await useStyles("office");

/** One edition: where it stands, its figures, what to do next, and what can be done with it. */
class EditionPage extends Page {
  async load(signal) {
    const { id } = this.params;
    const [{ data: edition, etag }, instant] = await Promise.all([read(`/api/programmes/${id}`, { signal }), now({ signal })]);
    const today = todayAt(edition, instant);
    if (edition.status === "DRAFT") {
      return { edition, etag, today, editions: await all("/api/programmes", { signal }) };
    }
    this.showAlready({ edition, etag, today, overview: { missing: [] }, isPartial: true });
    const isCurrent = ["ANNOUNCED", "RUNNING"].includes(edition.status);
    const [overview, applications, intake, releases] = await Promise.all([
      orUnknown(get(`/api/programmes/${id}/overview`, { signal }), signal),
      isCurrent ? orUnknown(all(`/api/applications?programmeId=${id}`, { signal }), signal) : undefined,
      isCurrent ? orUnknown(find(`/api/intakes/${id}`, { signal }), signal) : undefined,
      isCurrent ? orUnknown(get(`/api/programmes/${id}/agenda/releases`, { signal }), signal) : undefined,
    ]);
    return {
      edition,
      etag,
      today,
      overview,
      endorsed: endorsedOf(applications),
      free: freePlaces(intake),
      agendaReleased: releases && releases.items.length > 0,
      openSurveys: overview?.feedback?.open,
    };
  }

  concerns({ programmeId }) {
    return programmeId === this.params.id;
  }

  view(data) {
    const { edition, etag } = data;
    const isDraft = edition.status === "DRAFT";
    const asked = this.query.get("do");
    return html`${editionTop(edition)}
      ${next(data)}
      ${edition.cancellationReason
        ? html`<p class="note warn" dir="auto">${t("edition.cancelledBecause", { reason: edition.cancellationReason })}</p>`
        : ""}
      ${isDraft
        ? html`<section aria-labelledby="terms"><h2 id="terms">${t("edition.terms")}</h2>
            <p class="hint">${t("edition.termsHint")}</p>
            <jb-edition-form .edition=${edition} .etag=${etag} .editions=${data.editions} @saved=${() => this.reload()}></jb-edition-form></section>`
        : html`${figures(data)}<div class="split"><div>${course(data)}${actions(edition)}</div>${terms(edition)}</div>`}
      ${isDraft ? actions(edition) : ""}
      ${asked in ACTIONS
        ? modal(t(`action.${asked}.title`),
            html`<jb-edition-action .action=${asked} .edition=${edition} .etag=${etag}></jb-edition-action>`,
            () => this.query.has("do") && go(location.pathname, { replace: true }))
        : ""}`;
  }
}

/** What to do next is said once everything is known that it depends on. */
function next(data) {
  const { text, action, href } = data.isPartial ? { text: `${t("loading")} …` } : nextStep(data);
  return html`<section class="next" aria-labelledby="next">
    <h2 id="next">${t("edition.next")}</h2>
    <p>${text}</p>
    ${action ? html`<p class="actions"><a class="button" href=${href}>${action}</a></p>` : ""}
  </section>`;
}

function actions(edition) {
  const possible = Object.keys(ACTIONS).filter((action) => ACTIONS[action].when.includes(edition.status));
  return html`<section aria-labelledby="actions">
    <h2 id="actions">${t("edition.actions")}</h2>
    <p class="actions">${possible.map((action) => html`<a class="button quiet" href="?do=${action}">${t(`action.${action}`)}</a>`)}</p>
  </section>`;
}

const figure = (value, text) => html`<div><dt>${text}</dt>
  <dd>${value ?? html`<span class="soft" title=${t("edition.unknown")}>–</span>`}</dd></div>`;

const of = (part, whole) => (whole === undefined ? undefined : t("edition.of", { part: number(part), whole: number(whole) }));

function figures({ overview, edition }) {
  const { intake, attendance, feedback, alumni, missing = [] } = overview ?? { missing: ["all"] };
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${t("edition.figures")}</h2>
    <dl class="figures">
      ${figure(intake && intake.nominated + intake.applied, t("figure.candidates"))}
      ${figure(intake && of(intake.enrolled, edition.capacity.total), t("figure.enrolled"))}
      ${figure(intake?.waiting, t("figure.waiting"))}
      ${figure(intake?.countries, t("figure.countries"))}
      ${figure(attendance && of(attendance.sessionsHeld, attendance.sessionsPlanned), t("figure.sessions"))}
      ${figure(attendance?.percentOfHeld != null ? t("edition.percent", { percent: attendance.percentOfHeld }) : undefined, t("figure.attendance"))}
      ${figure(feedback && of(feedback.responses, feedback.invited), t("figure.answers"))}
      ${figure(alumni?.graduates, t("figure.graduates"))}
      ${figure(alumni && of(alumni.submitted, alumni.plans), t("figure.plans"))}
      ${figure(alumni && of(alumni.followUpsAnswered, alumni.followUpsDue), t("figure.followUps"))}
    </dl>
    ${missing.length > 0 ? html`<p class="note warn">${t("edition.missing")}</p>` : ""}
  </section>`;
}

/** The steps of an edition in their order, with what is behind it and what is ahead. */
function course({ edition, today }) {
  const { status } = edition;
  const isOver = status === "COMPLETED";
  const steps = [
    [t("course.announced"), true, ""],
    [t("course.nominations"), edition.nominationsCloseOn < today, edition.nominationsCloseOn],
    [t("course.begins"), edition.startsOn <= today, edition.startsOn],
    [t("course.ends"), edition.endsOn < today, edition.endsOn],
    [t("course.completed"), isOver, ""],
    [t("course.followUps"), false, ""],
  ];
  const present = steps.findIndex(([, isBehind]) => !isBehind);
  return html`<section aria-labelledby="course">
    <h2 id="course">${t("edition.course")}</h2>
    <ol class="course">${steps.map(([text, isBehind, day], index) => html`<li
      class=${isBehind ? "behind" : ""} aria-current=${index === present && status !== "CANCELLED" ? "step" : "false"}>
      <strong>${text}</strong>
      ${day ? html`<br><span class="soft">${date(day)}${isBehind ? "" : ` · ${inDays(day, today)}`}</span>` : ""}
      <span class="tag ${isBehind ? "good" : "plain"}">${isBehind ? t("course.behind") : t("course.ahead")}</span>
    </li>`)}</ol>
  </section>`;
}

function terms(edition) {
  const rows = [
    [t("terms.theme"), edition.theme],
    [t("terms.host"), edition.host],
    [t("terms.partners"), list(edition.partners)],
    [t("terms.mode"), named("editionMode", edition.mode)],
    [t("terms.dates"), dates(edition.startsOn, edition.endsOn)],
    [t("terms.nominationsCloseOn"), date(edition.nominationsCloseOn)],
    [t("terms.zone"), edition.zone.replaceAll("_", " ")],
    [t("terms.total"), number(edition.capacity.total)],
    [t("terms.countries"), list(edition.countries.map(country))],
    [t("terms.sdgTargets"), list(edition.sdgTargets)],
    [t("terms.attendance"), t("edition.percent", { percent: edition.requiredAttendancePercent })],
  ];
  return html`<section class="card" aria-labelledby="terms">
    <h2 id="terms">${t("edition.terms")}</h2>
    <dl>${rows.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`)}</dl>
  </section>`;
}

customElements.define("jb-edition", EditionPage);

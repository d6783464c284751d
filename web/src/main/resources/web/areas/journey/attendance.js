/** At which sessions a participant was, and what the certificate asks. */
import { html } from "lit";
import { dayOf } from "../../app/format.js";
import { n, t } from "../../app/texts.js";
import { thresholdBar } from "./threshold-bar.js";

function counts({ sessionsPlanned, sessionsHeld, sessionsAttended, percentOfHeld, requiredPercent, thresholdReachable }) {
  return html`
    <p>${sessionsHeld === 0 ? n("attendance.planned", sessionsPlanned)
      : t("attendance.of", { attended: sessionsAttended, held: sessionsHeld, percent: percentOfHeld })}</p>
    ${sessionsHeld > 0 ? thresholdBar(percentOfHeld, requiredPercent) : ""}
    ${thresholdReachable
      ? html`<p class="hint">${t("attendance.required", { percent: requiredPercent })}</p>`
      : html`<p class="note warn">${t("attendance.unreachable", { percent: requiredPercent })}</p>`}`;
}

function list({ sessions, zone }, attended) {
  return html`<details class="all-sessions"><summary>${t("attendance.sessions")}</summary>
    <ul class="sessions">${sessions.map(({ id, title, startsAt }) => html`<li>
      <span dir="auto">${title}</span>
      <span class="small soft">${dayOf(startsAt, zone)}</span>
      ${attended.has(id) ? html`<span class="tag good">${t("attendance.there")}</span>` : ""}
    </li>`)}</ul></details>`;
}

/** Of an {@code agenda} that is not released nothing is listed; {@code attended} has the ids of sessions. */
export function attendance({ attendance: counted }, agenda, attended) {
  return html`<h3>${t("attendance.title")}</h3>
    ${counted?.sessionsPlanned ? counts(counted) : html`<p class="small">${t("attendance.noneYet")}</p>`}
    ${agenda?.sessions.length ? list(agenda, attended) : ""}`;
}

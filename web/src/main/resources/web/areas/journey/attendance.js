/** At which sessions a participant was, and what the certificate asks. */
import { html } from "lit";
import { dayOf } from "../../app/format.js";
import { n, t } from "../../app/texts.js";

/**
 * A share as a bar, with a mark where it ought to be; both in percent. What it shows is said in words beside it, so screen
 * readers pass it over.
 */
function thresholdBar(percent, threshold) {
  const is = Math.max(0, Math.min(100, percent));
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="of" width="100" height="4"></rect>
    <rect class="is" width=${is} height="4"></rect>
    <rect class="mark" x=${threshold - 0.4} width="0.8" height="4"></rect>
  </svg>`;
}

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

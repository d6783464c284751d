/** One candidate on the intake board. */
import { html } from "lit";
import { country, list, moment } from "../../app/format.js";
import { named, t } from "../../app/texts.js";
import { DECISIONS } from "./candidate-decision.js";
import "./eligibility.js";
import { quotaName } from "./quotas.js";

/** The states in which it matters how somebody stands by the rules. */
const JUDGED = ["NOMINATED", "APPLIED", "ENDORSED", "EXPIRED", "WAITLISTED", "OFFERED"];

export function candidateCard(application, data) {
  const { rules, person, edition, intake } = data;
  const { name, organisation, position } = person(application.personId) ?? {};
  return html`<li class="card candidate">
    <h4 dir="auto">${name ?? t("somebody")}</h4>
    <p><span class="tag">${country(application.country)}</span> <span class="tag plain">${named("category", application.category)}</span>
      <span class="tag plain">${named("participation", application.mode)}</span></p>
    ${organisation ? html`<p class="small soft" dir="auto">${[position, organisation].filter(Boolean).join(", ")}</p>` : ""}
    ${standing(application, data, edition.zone)}
    ${rules.length > 0 && intake.status === "OPEN" && JUDGED.includes(application.status)
      ? html`<jb-verdicts .applicationId=${application.id} .rules=${rules}></jb-verdicts>`
      : ""}
    ${intake.status === "OPEN" ? decisions(application, name, edition) : ""}
    ${history(application, edition.zone)}
  </li>`;
}

/** What has become of the application so far, and where what was written to the candidate can be read. */
function history({ personId, history: steps, modeChanges }, zone) {
  const entries = [
    ...steps.map(({ status, at, reason }) => ({ at, reason, text: named("applicationStatus", status) })),
    ...modeChanges.map(({ to, at, reason }) => ({ at, reason, text: t("intake.modeChange", { mode: named("participation", to) }) })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  return html`<details class="small"><summary>${t("intake.history")}</summary>
    <ol>${entries.map(({ at, reason, text }) => html`<li>
      ${moment(at, zone)}: ${text}${reason ? html` <q dir="auto">${reason}</q>` : ""}</li>`)}</ol>
    <p><a href="/office/messages?person=${personId}">${t("intake.messages")}</a></p>
  </details>`;
}

function standing(application, { intake }, zone) {
  switch (application.status) {
    case "NOMINATED":
    case "APPLIED":
      return html`<p class="small">${t("intake.missing", { who: list(application.missingEndorsements.map((who) => named("endorser", who))) })}</p>`;
    case "OFFERED":
      return application.offerExpiresAt
        ? html`<p class="small">${t("intake.offeredUntil", { when: moment(application.offerExpiresAt, zone) })}</p>`
        : "";
    case "WAITLISTED":
      return waiting(intake.waiting.find((one) => one.applicationId === application.id));
    default:
      return lastReason(application);
  }
}

function waiting(place) {
  if (!place) {
    return "";
  }
  const why = [
    ...place.fullQuotas.map((quota) => t("waiting.full", { quota: quotaName(quota), limit: quota.limit })),
    ...place.failedRules.map((rule) => t("waiting.fails", { rule: named("ruleName", rule) })),
  ];
  return html`<p><strong>${t("waiting.turn", { turn: place.turn })}</strong></p>
    ${why.length > 0 ? html`<p class="small">${t("waiting.because")}</p><ul class="small">${why.map((text) => html`<li>${text}</li>`)}</ul>`
      : html`<p class="small">${t("waiting.next")}</p>`}`;
}

function lastReason({ status, history }) {
  const step = history.findLast((one) => one.status === status);
  const isOver = ["DECLINED", "WITHDRAWN", "CANCELLED"].includes(status);
  return html`<p class="small">${isOver ? html`<span class="tag plain">${named("applicationStatus", status)}</span>` : ""}
    ${step?.reason ? html` <q dir="auto">${step.reason}</q>` : ""}</p>`;
}

function decisions(application, name, edition) {
  const possible = Object.keys(DECISIONS).filter((decision) => DECISIONS[decision].when.includes(application.status)
    && (decision !== "mode" || edition.mode === "HYBRID"));
  const address = (decision) => {
    const query = new URLSearchParams(location.search);
    query.set("do", decision);
    query.set("candidate", application.id);
    return `?${query}`;
  };
  const link = (decision) => html`<a class=${DECISIONS[decision].isMain ? "button" : "button quiet"} href=${address(decision)}
    aria-label="${t(`decision.${decision}`)}: ${name}">${t(`decision.${decision}`)}</a>`;
  return possible.length === 0 ? "" : html`<p class="actions">${possible.map(link)}</p>`;
}

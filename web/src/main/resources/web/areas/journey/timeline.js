/** What happened to an application, and what comes: each with its day. */
import { html } from "lit";
import { date, dates, dayOf, months } from "../../app/format.js";
import { named, t } from "../../app/texts.js";
import { hasEnded } from "./threads.js";

function steps({ application }) {
  return application.history.map(({ status, at, reason }) => ({ at, text: named("step", status), note: reason }));
}

function modeChanges({ application }) {
  return (application.modeChanges ?? []).map(({ to, at, reason }) =>
    ({ at, text: t("step.mode", { mode: named("mode", to) }), note: reason }));
}

function offerEnd({ application }) {
  return application.status === "OFFERED" && application.offerExpiresAt
    ? [{ at: application.offerExpiresAt, text: t("step.offerEnds"), isAhead: true }] : [];
}

function edition(thread) {
  const { programme, roster } = thread;
  const isOver = programme?.status === "COMPLETED";
  if (!programme?.startsOn || (isOver && !roster) || hasEnded(thread) || programme.status === "CANCELLED") {
    return [];
  }
  return [{
    at: programme.startsOn,
    when: dates(programme.startsOn, programme.endsOn),
    text: t(isOver ? "step.tookPart" : programme.status === "RUNNING" ? "step.takesPlace" : "step.willTakePlace",
      { place: programme.place ?? "" }),
    isAhead: programme.status === "ANNOUNCED",
  }];
}

function plan({ plan: own }) {
  return (own?.versions ?? []).flatMap(({ number, submittedAt, cosignedAt }) => [
    { at: submittedAt, text: t("step.planSubmitted", { number }), href: `/me/plans/${own.id}/versions/${number}` },
    ...(cosignedAt ? [{ at: cosignedAt, text: t("step.planCosigned", { number }) }] : []),
  ]);
}

function certificate({ graduate }) {
  return graduate?.certificate
    ? [{ at: graduate.certificate.issuedAt, text: t("step.certificate"), href: `/me/certificates/${graduate.id}` }] : [];
}

function followUps({ plan: own }) {
  return (own?.followUps ?? []).map(({ id, followUp, dueOn, state, answer }) => state === "ANSWERED"
    ? { at: answer?.at ?? dueOn, text: t("step.answered", { months: months(followUp) }), href: `/me/follow-ups/${id}` }
    : {
        at: dueOn,
        text: t("step.followUp", { months: months(followUp) }),
        href: `/me/follow-ups/${id}`,
        isAhead: state === "UPCOMING",
        isLate: state !== "UPCOMING",
      });
}

/** Oldest first. */
export function eventsOf(thread) {
  return [steps, modeChanges, offerEnd, edition, plan, certificate, followUps]
    .flatMap((part) => part(thread))
    .sort((one, other) => one.at.localeCompare(other.at));
}

function item({ at, when, text, note, href, isLate }, zone) {
  return html`<li class=${isLate ? "late" : ""}>
    <span class="when">${when ?? (at.length === 10 ? date(at) : dayOf(at, zone))}</span>
    <span>${href ? html`<a href=${href}>${text}</a>` : text}
      ${isLate ? html` <span class="tag warn">${t("timeline.late")}</span>` : ""}
      ${note ? html`<q class="said-why" dir="auto">${note}</q>` : ""}</span>
  </li>`;
}

export function timeline(thread) {
  const zone = thread.programme?.zone ?? undefined;
  const events = eventsOf(thread);
  const happened = events.filter(({ isAhead }) => !isAhead);
  const ahead = events.filter(({ isAhead }) => isAhead);
  return html`
    <h3>${t("timeline.happened")}</h3>
    <ol class="timeline">${happened.map((event) => item(event, zone))}</ol>
    ${ahead.length ? html`<h3>${t("timeline.ahead")}</h3>
      <ol class="timeline ahead">${ahead.map((event) => item(event, zone))}</ol>` : ""}`;
}

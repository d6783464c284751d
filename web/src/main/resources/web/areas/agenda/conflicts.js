/** What is in the way of a session. The service decides; what can be seen at once here is shown while it is being moved. */
import { html } from "lit";
import { dayOf } from "./week.js";
import { t } from "../../app/texts.js";

/** Those that no other time mends: they stay as the service has told them. */
const AT_ANY_TIME = ["VENUE_CAPACITY", "BUS_CAPACITY"];

function overlap(one, other) {
  return one.from < other.to && other.from < one.to;
}

/** Whether one begins on the heels of the other, before anybody can have travelled from there. */
function leavesNoTimeToTravel(one, other) {
  const minutes = Math.max(one.travelMinutes ?? 0, other.travelMinutes ?? 0);
  return !overlap(one, other) && one.from < other.to + minutes && other.from < one.to + minutes;
}

function between(session, other) {
  if (leavesNoTimeToTravel(session, other)) {
    return [{ kind: "TRAVEL_BUFFER", blocking: false, sessionId: other.id, resourceId: null }];
  }
  if (!overlap(session, other)) {
    return [];
  }
  const isSameVenue = session.venueId && session.venueId === other.venueId;
  return [
    ...(isSameVenue ? [{ kind: "VENUE_OVERLAP", blocking: true, sessionId: other.id, resourceId: session.venueId }] : []),
    ...session.speakerIds.filter((id) => other.speakerIds.includes(id))
      .map((id) => ({ kind: "SPEAKER_OVERLAP", blocking: true, sessionId: other.id, resourceId: id })),
  ];
}

/**
 * The conflicts of a session as it is tried out here.
 *
 * @param session with {@code from} and {@code to}, and {@code conflicts} as the service has told them
 * @param plan the {@code sessions} of the edition, and its {@code speakers} by id
 */
export function conflictsOf(session, { sessions, speakers }) {
  const days = [dayOf(session.from), dayOf(session.to - 1)];
  const absent = session.speakerIds.filter((id) =>
    speakers.get(id)?.absences.some((day) => day >= days[0] && day <= days[1]));
  return [
    ...sessions.filter((other) => other.id !== session.id && !other.cancelled).flatMap((other) => between(session, other)),
    ...absent.map((id) => ({ kind: "SPEAKER_UNAVAILABLE", blocking: true, sessionId: null, resourceId: id })),
    ...(session.conflicts ?? []).filter(({ kind }) => AT_ANY_TIME.includes(kind)),
  ];
}

/** A conflict in words. */
export function inWords({ kind, sessionId, resourceId }, { sessions, speakers, venues }) {
  return t(`conflict.${kind}`, {
    other: sessions.find(({ id }) => id === sessionId)?.title ?? "",
    who: speakers.get(resourceId)?.name ?? "",
    where: venues.get(resourceId)?.name ?? "",
  });
}

/** A list of them; those that keep the agenda from being released come first, and say so. */
export function conflictList(conflicts, plan) {
  const inOrder = [...conflicts].sort((one, other) => other.blocking - one.blocking);
  return html`<ul class="conflicts">${inOrder.map((conflict) => html`<li>
    <span class="tag ${conflict.blocking ? "bad" : "warn"}">${t(conflict.blocking ? "conflicts.blocking" : "conflicts.warning")}</span>
    <span dir="auto">${inWords(conflict, plan)}</span></li>`)}</ul>`;
}

/** The plan of an edition as its officers read and write it. */
import { all, find, get } from "../../app/api.js";
import { localIn, localOf, timed } from "./week.js";

const byId = (items) => new Map(items.map((item) => [item.id, item]));

export const sessionPath = (programmeId, id) => `/api/programmes/${programmeId}/sessions${id ? `/${id}` : ""}`;

/**
 * @returns the {@code edition}, its {@code sessions} with their times as numbers, all {@code venues} and {@code speakers} by id,
 *     and the sessions that are {@code released}, by id; none before the first release
 */
export async function readPlan(id, signal) {
  const [edition, sessions, venues, speakers, agenda] = await Promise.all([
    get(`/api/programmes/${id}`, { signal }),
    all(sessionPath(id), { signal }),
    all("/api/venues", { signal }),
    all("/api/speakers", { signal }),
    find(`/api/programmes/${id}/agenda`, { signal }),
  ]);
  return {
    edition,
    sessions: sessions.map(timed),
    venues: byId(venues),
    speakers: byId(speakers),
    released: byId(agenda?.sessions ?? []),
    isOpen: edition.status !== "COMPLETED" && edition.status !== "CANCELLED",
  };
}

/** What a session is sent as. */
export function bodyOf({ kind, title, from, to, venueId, speakerIds, hostEnterprise, travelMinutes, transport }) {
  return {
    kind,
    title,
    startsAt: localOf(from),
    endsAt: localOf(to),
    venueId: venueId ?? null,
    speakerIds,
    hostEnterprise: hostEnterprise ?? null,
    travelMinutes: travelMinutes ?? null,
    transport: transport ?? null,
  };
}

const namesOf = (session, { speakers }) => session.speakerIds.map((id) => speakers.get(id)?.name);

/** What the next release will do to a session: {@code added}, {@code moved}, {@code reworded}, {@code cancelled}; or null. */
export function changeOf(session, plan) {
  const out = plan.released.get(session.id);
  if (!out || session.cancelled) {
    return out ? "cancelled" : session.cancelled ? null : "added";
  }
  const { zone } = plan.edition;
  if (localIn(out.startsAt, zone) !== session.from || localIn(out.endsAt, zone) !== session.to
    || (out.venue?.id ?? null) !== (session.venueId ?? null)) {
    return "moved";
  }
  const said = ({ kind, title, hostEnterprise, transport }, who) =>
    JSON.stringify([kind, title, who, hostEnterprise?.name, transport?.seats, transport?.meetingPoint]);
  return said(out, out.speakers) === said(session, namesOf(session, plan)) ? null : "reworded";
}

/** The changes that the next release will bring, each as the {@code session} and {@code change}, in the order of time. */
export function changesOf(plan) {
  return plan.sessions
    .map((session) => ({ session, change: changeOf(session, plan) }))
    .filter(({ change }) => change)
    .sort((one, other) => one.session.from - other.session.from);
}

/** When and where a session is, in words. */
import { dayOfWeek, list } from "../../app/format.js";
import { t } from "../../app/texts.js";
import { clockOf, dayOf, localIn } from "./week.js";

export function hours({ from, to }) {
  return `${clockOf(from)}–${clockOf(to)}`;
}

export function whenOf(session) {
  return t("session.when", { day: dayOfWeek(dayOf(session.from)), hours: hours(session) });
}

/** The same of a session that is released, whose times are instants. */
export function whenReleased({ startsAt, endsAt }, zone) {
  return whenOf({ from: localIn(startsAt, zone), to: localIn(endsAt, zone) });
}

export function venueOf(session, { venues }) {
  return venues.get(session.venueId)?.name ?? (session.hostEnterprise?.name ?? "");
}

export function speakersOf(session, { speakers }) {
  return list(session.speakerIds.map((id) => speakers.get(id)?.name).filter(Boolean).sort());
}

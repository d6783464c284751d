/** Everything that the dashboard shows, as far as whoever looks may see it. */
import { all, find, get, orUnknown } from "../../app/api.js";
import { names } from "../../app/people.js";
import { has, user } from "../../app/session.js";
import { opened, selected } from "./selection.js";

/** Whether figures open for whoever looks. */
export function mayOpen() {
  return has("OFFICER", "PARTNER", "FOCAL_POINT");
}

/** Officers see all of them, focal points those of their country. */
function seesAlumni(query) {
  return has("OFFICER") || (has("FOCAL_POINT") && query.get("country") === user().country);
}

function alumniOf(query) {
  return query.get("programme") ? `/api/alumni?programmeId=${query.get("programme")}` : "/api/alumni";
}

export async function dashboard(query, signal) {
  const [impact, programmes, alumni] = await Promise.all([
    get(`/api/impact?${selected(query)}`, { signal }),
    all("/api/programmes", { signal }),
    seesAlumni(query) ? orUnknown(all(alumniOf(query), { signal }), signal) : undefined,
  ]);
  const editions = new Map(programmes.map((edition) => [edition.id, edition]));
  const graduatesBy = alumni && Map.groupBy(alumni, (one) => one.country);
  const [headline, progress, behind] = await Promise.all([
    orUnknown(graduates(query, editions, graduatesBy, signal), signal),
    mayOpen() && query.get("programme") && !query.get("country")
      ? orUnknown(get(`/api/impact/progress?${selected(query)}`, { signal }), signal) : undefined,
    mayOpen() && opened(query) ? whatIsBehind(opened(query), signal) : null,
  ]);
  return { impact, editions, headline: progress ? { beneficiaries: progress.graduates } : headline, progress, graduatesBy, behind, invited: [...new Set(programmes.flatMap((one) => one.countries))] };
}

/** Undefined where nobody publishes it: of one country. */
async function graduates(query, editions, graduatesBy, signal) {
  const country = query.get("country");
  if (country) {
    return graduatesBy && { beneficiaries: graduatesBy.get(country)?.length ?? 0 };
  }
  const edition = editions.get(query.get("programme"));
  const ends = edition ? [edition.endsOn] : [...editions.values()].map((one) => one.endsOn);
  const years = ends.map((day) => Number(day.slice(0, 4)));
  return years.length === 0 ? undefined : get(`/api/impact/summary?from=${Math.min(...years)}&to=${Math.max(...years)}`, { signal });
}

/** Names only for those who may know them, sessions only of agendas that are released. */
async function whatIsBehind(asked, signal) {
  const { indicators, outcomes } = await get(`/api/impact/plans?${asked}`, { signal });
  const rows = [...indicators, ...outcomes];
  const programmes = [...new Set(indicators.filter((one) => one.inspiredBySessionId).map((one) => one.programmeId))];
  const [nameOf, ...agendas] = await Promise.all([
    has("OFFICER", "FOCAL_POINT") ? names(rows.map((row) => row.personId), { signal }) : () => undefined,
    ...programmes.map((id) => orUnknown(find(`/api/programmes/${id}/agenda`, { signal }), signal)),
  ]);
  const sessions = new Map(agendas.flatMap((agenda) => agenda?.sessions ?? []).map((session) => [session.id, session.title]));
  return { indicators, outcomes, nameOf, sessions };
}

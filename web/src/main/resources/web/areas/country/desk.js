/** What a national focal point has to know of all editions at once, and what waits for them in it. */
import { all, get, orUnknown } from "../../app/api.js";
import { now } from "../../app/clock.js";
import { names } from "../../app/people.js";

/** States of an application from which nothing follows any more. */
export const OVER = ["DECLINED", "WITHDRAWN", "CANCELLED"];

const NOT_ENDORSED = ["APPLIED", "NOMINATED"];

/** Whether the focal point has not spoken for this candidate yet. */
export function waitsForEndorsement({ status, missingEndorsements }) {
  return NOT_ENDORSED.includes(status) && missingEndorsements.includes("FOCAL_POINT");
}

/** The version of a plan that can be signed and is not, or undefined. */
export function unsigned({ status, versions }) {
  const last = versions.at(-1);
  return status === "SUBMITTED" && last && !last.cosignedAt ? last : undefined;
}

export function unconfirmed(followUp) {
  return followUp.answer?.outcomes.filter((outcome) => outcome.status === "SELF_REPORTED") ?? [];
}

/** Takes nobody any more: what was not decided stays so. */
function isOpen(edition) {
  return edition?.status === "ANNOUNCED";
}

/** How many places the country has in an edition, as far as anything but the total says so. */
export function placesOf(edition, intake, applications, country) {
  const own = applications.filter((one) => one.programmeId === edition.id);
  const count = (status) => own.filter((one) => one.status === status).length;
  const limit = edition.quotas.byCountry[country] ?? null;
  const total = intake?.quotas.find((quota) => quota.dimension === "TOTAL");
  const free = total ? total.limit - total.used : null;
  const taken = count("ENROLLED");
  const offered = count("OFFERED");
  const left = limit === null ? free : Math.max(0, Math.min(limit - taken - offered, free ?? Infinity));
  return { limit, taken, offered, left, waiting: count("WAITLISTED"), isShared: limit === null };
}

/**
 * Each list has what comes first on top.
 *
 * @returns what waits, by kind: {@code endorse}, {@code sign}, {@code confirm}, {@code overdue}
 */
function whatWaits(editions, applications, plans) {
  const followUps = plans.filter((plan) => plan.status !== "WITHDRAWN").flatMap((plan) => plan.followUps);
  const by = (key) => (one, other) => String(key(one)).localeCompare(String(key(other)));
  return {
    endorse: applications
      .filter((one) => waitsForEndorsement(one) && isOpen(editions.get(one.programmeId)))
      .sort(by((one) => editions.get(one.programmeId).nominationsCloseOn)),
    sign: plans.filter(unsigned).sort(by((plan) => unsigned(plan).submittedAt)).reverse(),
    confirm: followUps.filter((one) => unconfirmed(one).length > 0).sort(by((one) => one.answer.at)).reverse(),
    overdue: followUps.filter((one) => one.state === "OVERDUE").sort(by((one) => one.dueOn)),
  };
}

/** Plans may be unknown where their service is away; then what hangs on them is not shown. */
export async function desk(country, signal) {
  const [programmes, applications, plans, today] = await Promise.all([
    all("/api/programmes", { signal }),
    all("/api/applications", { signal }),
    orUnknown(all("/api/action-plans", { signal }), signal),
    now({ signal }),
  ]);
  const editions = new Map(programmes.map((edition) => [edition.id, edition]));
  const open = programmes
    .filter((edition) => isOpen(edition) && edition.countries.includes(country))
    .sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  const waiting = whatWaits(editions, applications, plans ?? []);
  const [intakes, nameOf] = await Promise.all([
    Promise.all(open.map((edition) => orUnknown(get(`/api/intakes/${edition.id}`, { signal }), signal))),
    names([...applications, ...waiting.sign, ...waiting.confirm, ...waiting.overdue].map((one) => one.personId), { signal }),
  ]);
  return {
    today,
    editions,
    applications,
    waiting,
    isPartial: !plans,
    nameOf: (id) => nameOf(id)?.name,
    open: open.map((edition, index) => ({ edition, ...placesOf(edition, intakes[index], applications, country) })),
  };
}

/** What in the state of the system needs the operator, the gravest first, and where the runbook says what to do. */
import { number } from "../../app/format.js";
import { named } from "../../app/texts.js";

/** The same bounds as those of the alerts OutboxAge and ConsumerLag. */
const LATE_AFTER_SECONDS = 60;
const BEHIND_AFTER_RECORDS = 100;

/** The heading of the runbook's section about this page. */
const PAGE = "The operator's page";

export function isLate(ageInSeconds) {
  return ageInSeconds > LATE_AFTER_SECONDS;
}

export function isBehind(lag) {
  return lag.records > BEHIND_AFTER_RECORDS;
}

/** The address of a section by its heading, as repositories make it. */
export function runbookAddress(runbook, heading) {
  return `${runbook}#${heading.toLowerCase().replaceAll(/[^\w\s-]/g, "").replaceAll(" ", "-")}`;
}

function instancesThatAre(services, readiness) {
  return services.flatMap(({ name, instances }) => instances
    .filter((one) => one.readiness === readiness)
    .map((one) => `${named("service", name)}, ${one.address}`));
}

function breakersNotClosed(services) {
  return services.flatMap(({ name, routes, instances }) => [
    ...routes.map((route) => ({ place: `/api/${route.name}`, breaker: route.breaker })),
    ...instances.map((one) => ({ place: `${named("service", name)}, ${one.address}`, breaker: one.breaker })),
  ]).filter(({ breaker }) => breaker !== "CLOSED").map(({ place, breaker }) => `${place}: ${named("breaker", breaker)}`);
}

function parkedRecords(services) {
  return services.flatMap(({ name, parked }) => (parked ?? [])
    .filter(({ records }) => records > 0)
    .map(({ topic, records }) => `${named("service", name)}, ${topic}: ${number(records)}`));
}

/** Who did not tell everything although it answers. */
function untold({ services, missing }) {
  return services
    .filter(({ name, instances }) => missing.includes(name) && instances.every((one) => one.readiness !== "UNREACHABLE"))
    .map(({ name }) => named("service", name));
}

/** @returns {Array<{kind: string, isGrave: boolean, where: string[], section: string}>} */
export function troublesOf(state) {
  const { services, lags, missing } = state;
  const lateOutboxes = services.filter((service) => isLate(service.outboxAgeSeconds));
  return [
    { kind: "unreachable", isGrave: true, where: instancesThatAre(services, "UNREACHABLE"), section: PAGE },
    { kind: "broker", isGrave: true, where: [], isThere: missing.includes("broker"), section: PAGE },
    {
      kind: "notReady",
      isGrave: true,
      where: instancesThatAre(services, "NOT_READY"),
      section: "A service does not become ready",
    },
    { kind: "breaker", isGrave: true, where: breakersNotClosed(services), section: PAGE },
    {
      kind: "outbox",
      isGrave: true,
      where: lateOutboxes.map(({ name }) => named("service", name)),
      section: "The outbox does not empty",
    },
    { kind: "parked", isGrave: false, where: parkedRecords(services), section: "A record is parked" },
    {
      kind: "lag",
      isGrave: false,
      where: (lags ?? []).filter(isBehind).map(({ group, records }) => `${group}: ${number(records)}`),
      section: PAGE,
    },
    { kind: "untold", isGrave: false, where: untold(state), section: PAGE },
  ].filter(({ where, isThere = where.length > 0 }) => isThere);
}

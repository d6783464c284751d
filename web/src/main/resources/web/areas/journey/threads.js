/** What is known of each application of one participant, gathered from the services that know it. */
import { all, get } from "../../app/api.js";

const ENDED = ["DECLINED", "WITHDRAWN", "CANCELLED"];

function whenItIs({ programme, application }) {
  return programme?.startsOn ?? application.history.at(-1)?.at ?? "";
}

/** One thread for each application, the latest first. */
export async function loadThreads(signal) {
  const { steps, missing } = await get("/api/me/journey", { signal });
  return {
    threads: steps.toSorted((one, other) => whenItIs(other).localeCompare(whenItIs(one))),
    isPartial: missing.length > 0,
  };
}

/** What registration and alumni tell beyond the journey: until when a place is kept, who has to endorse, what was certified. */
export async function loadMore({ threads, isPartial }, signal) {
  const [applications, graduates] = await Promise.allSettled([
    all("/api/applications", { signal }), all("/api/alumni", { signal }),
  ]);
  return {
    threads: threads.map((thread) => ({
      ...thread,
      application: { ...thread.application, ...applications.value?.find(({ id }) => id === thread.application.id) },
      graduate: graduates.value?.find(({ programmeId, personId }) =>
        programmeId === thread.application.programmeId && personId === thread.application.personId),
    })),
    isPartial: isPartial || applications.status === "rejected" || graduates.status === "rejected",
  };
}

export function hasEnded({ application }) {
  return ENDED.includes(application.status);
}

export function mayStillChange({ application, programme }) {
  return !ENDED.includes(application.status) && !["COMPLETED", "CANCELLED"].includes(programme?.status);
}

/** A way of taking part that is not the present one. */
export function otherMode(mode) {
  return mode === "ONLINE" ? "ONSITE" : "ONLINE";
}

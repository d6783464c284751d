/**
 * The times of an edition as numbers. A local time is counted in minutes from 1970, as if its zone were UTC, so that a day later
 * is 1440 more; {@code from} and {@code to} of a session are such.
 */
export const DAY = 1440;
export const STEP = 15;

const MINUTE = 60_000;
const THURSDAY = 4;

/** Of {@code 2026-07-06T09:00}, with or without seconds, or of {@code 2026-07-06}. */
export function minutesOf(local) {
  return Date.parse(local.length > 10 ? `${local.slice(0, 16)}Z` : `${local}T00:00Z`) / MINUTE;
}

export function localOf(minutes) {
  return new Date(minutes * MINUTE).toISOString().slice(0, 16);
}

export function dayOf(minutes) {
  return localOf(minutes).slice(0, 10);
}

/** What clocks show, such as {@code 09:30}. */
export function clockOf(minutes) {
  return localOf(minutes).slice(11);
}

/** What the clocks of a zone show at an instant. */
export function localIn(instant, timeZone) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone,
  }).formatToParts(new Date(instant));
  const of = (type) => parts.find((part) => part.type === type).value;
  return minutesOf(`${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`);
}

/** The Monday of the week of a day. */
export function mondayOf(day) {
  const minutes = minutesOf(day);
  const sinceMonday = (Math.floor(minutes / DAY) + THURSDAY - 1) % 7;
  return dayOf(minutes - sinceMonday * DAY);
}

/** The days of an edition by weeks: a list of lists. */
export function weeksOf({ startsOn, endsOn }) {
  const weeks = new Map();
  for (let day = minutesOf(startsOn); day <= minutesOf(endsOn); day += DAY) {
    const monday = mondayOf(dayOf(day));
    weeks.set(monday, [...(weeks.get(monday) ?? []), dayOf(day)]);
  }
  return [...weeks.values()];
}

/** A session with its times as numbers. */
export function timed(session) {
  return { ...session, from: minutesOf(session.startsAt), to: minutesOf(session.endsAt) };
}

/** The hours that a week has to show: the working day, and more where sessions begin earlier or end later. */
export function hoursOf(sessions) {
  let [first, last] = [8, 18];
  for (const { from, to } of sessions) {
    const midnight = Math.floor(from / DAY) * DAY;
    first = Math.min(first, Math.floor((from - midnight) / 60));
    last = Math.max(last, Math.min(24, Math.ceil((to - midnight) / 60)));
  }
  return { first, last };
}

/**
 * Puts sessions that go on at the same time side by side.
 *
 * @param sessions of one day
 * @returns each as {@code session}, the {@code lane} it is in and of how many {@code lanes}
 */
export function inLanes(sessions) {
  const placed = [];
  let crowd = [];
  let end = -Infinity;
  for (const session of [...sessions].sort((one, other) => one.from - other.from || other.to - one.to)) {
    if (session.from >= end) {
      crowd = [];
    }
    const taken = crowd.filter((other) => other.session.to > session.from).map((other) => other.lane);
    let lane = 0;
    while (taken.includes(lane)) {
      lane++;
    }
    const place = { session, lane, crowd };
    crowd.push(place);
    placed.push(place);
    end = Math.max(...crowd.map((other) => other.session.to));
  }
  return placed.map(({ session, lane, crowd: together }) => ({
    session,
    lane,
    lanes: Math.max(...together.map((other) => other.lane)) + 1,
  }));
}

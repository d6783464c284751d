/** Numbers, dates and names as they are written in the language of the page. */
/** English as most partner countries write it: the day before the month. */
export const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

const regions = new Intl.DisplayNames(language, { type: "region" });
const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const DAY = 24 * 3600 * 1000;

/** A date without a time, such as 2026-07-06. */
export function date(iso) {
  return iso ? day.format(new Date(iso.slice(0, 10) + "T00:00Z")) : "";
}

/** The day that calendars show at that moment in a zone; the reader's own without one. */
export function dayOf(instant, timeZone) {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(new Date(instant));
}

/** Both days included. */
export function dates(from, to) {
  return day.formatRange(new Date(from + "T00:00Z"), new Date(to + "T00:00Z"));
}

export function dayOfWeek(iso) {
  return weekday.format(new Date(iso + "T00:00Z"));
}

/** What clocks show at that moment in a zone; the reader's own without one. */
export function time(instant, timeZone) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(instant));
}

/** With seconds, for what changes while somebody watches. */
export function timeToTheSecond(instant) {
  return new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(new Date(instant));
}

export function moment(instant, timeZone) {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(instant));
}

/** In how many days from the date of today, in words. */
export function inDays(iso, today) {
  return relative.format(Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(today.slice(0, 10))) / DAY), "day");
}

export function number(value, options) {
  return new Intl.NumberFormat(language, options).format(value);
}

/** A share between 0 and 1. */
export function percent(share) {
  return number(share, { style: "percent", maximumFractionDigits: 0 });
}

/** The name of a country by its ISO 3166-1 alpha-2 code. */
export function country(code) {
  return code ? regions.of(code) : "";
}

/** The number of a stage such as M12: so many months after the end of an edition. */
export function months(stage) {
  return Number(stage.slice(1));
}

export function list(parts) {
  return new Intl.ListFormat(language).format(parts);
}

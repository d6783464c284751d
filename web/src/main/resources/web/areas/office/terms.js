/** The terms of an edition as a form has them, and as the API has them. */
import { country, date, list, number } from "../../app/format.js";
import { named, t } from "../../app/texts.js";

export const CATEGORIES = ["GOVERNMENT_OFFICIAL", "ENTREPRENEUR"];
export const QUOTA_OF_COUNTRY = "quotas.byCountry.";
export const QUOTA_OF_CATEGORY = "quotas.byCategory.";

const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);
const numberOrNull = (text) => (text ? Number(text) : null);

/** The limits that the fields of such a name give, by what follows in the name. */
function limits(values, beginning) {
  return Object.fromEntries(Object.entries(values)
    .filter(([name, value]) => name.startsWith(beginning) && value)
    .map(([name, value]) => [name.slice(beginning.length), Number(value)]));
}

/** What the API takes. */
export function termsOf(values) {
  const countries = [values.countries ?? []].flat();
  const byCountry = Object.entries(limits(values, QUOTA_OF_COUNTRY))
    .filter(([code]) => countries.length === 0 || countries.includes(code));
  const isHybrid = values.mode === "HYBRID";
  return {
    title: values.title.trim(),
    theme: values.theme.trim() || null,
    host: values.host.trim(),
    partners: lines(values.partners),
    place: values.place.trim(),
    mode: values.mode,
    startsOn: values.startsOn,
    endsOn: values.endsOn,
    zone: values.zone,
    nominationsCloseOn: values.nominationsCloseOn,
    countries,
    sdgTargets: values.sdgTargets.split(/[\s,;]+/).filter(Boolean),
    capacity: {
      total: Number(values["capacity.total"]),
      onsite: isHybrid ? numberOrNull(values["capacity.onsite"]) : null,
      online: isHybrid ? numberOrNull(values["capacity.online"]) : null,
    },
    quotas: { byCountry: Object.fromEntries(byCountry), byCategory: limits(values, QUOTA_OF_CATEGORY) },
    requiredAttendancePercent: Number(values.requiredAttendancePercent),
  };
}

/** What the fields of the form hold. */
export function valuesOfTerms(terms) {
  const named = (beginning, limits) => Object.fromEntries(Object.entries(limits).map(([key, limit]) => [beginning + key, String(limit)]));
  return {
    title: terms.title,
    theme: terms.theme ?? "",
    host: terms.host,
    partners: terms.partners.join("\n"),
    place: terms.place,
    mode: terms.mode,
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
    zone: terms.zone,
    nominationsCloseOn: terms.nominationsCloseOn,
    countries: terms.countries,
    sdgTargets: terms.sdgTargets.join(", "),
    "capacity.total": String(terms.capacity.total),
    "capacity.onsite": String(terms.capacity.onsite ?? ""),
    "capacity.online": String(terms.capacity.online ?? ""),
    requiredAttendancePercent: String(terms.requiredAttendancePercent),
    ...named(QUOTA_OF_COUNTRY, terms.quotas.byCountry),
    ...named(QUOTA_OF_CATEGORY, terms.quotas.byCategory),
  };
}

const quotas = (limits, name) => list(Object.entries(limits).sort().map(([key, limit]) => `${name(key)}: ${number(limit)}`));

/** How to say each term, to compare two states of an edition. */
export function sayings() {
  return [
    [t("terms.title"), (terms) => terms.title],
    [t("terms.theme"), (terms) => terms.theme ?? ""],
    [t("terms.host"), (terms) => terms.host],
    [t("terms.partners"), (terms) => list(terms.partners)],
    [t("terms.place"), (terms) => terms.place],
    [t("terms.mode"), (terms) => named("editionMode", terms.mode)],
    [t("terms.startsOn"), (terms) => date(terms.startsOn)],
    [t("terms.endsOn"), (terms) => date(terms.endsOn)],
    [t("terms.zone"), (terms) => terms.zone],
    [t("terms.nominationsCloseOn"), (terms) => date(terms.nominationsCloseOn)],
    [t("terms.countries"), (terms) => list([...terms.countries].sort().map(country))],
    [t("terms.sdgTargets"), (terms) => list(terms.sdgTargets)],
    [t("terms.total"), (terms) => number(terms.capacity.total)],
    [t("terms.onsite"), (terms) => (terms.capacity.onsite ? number(terms.capacity.onsite) : "")],
    [t("terms.online"), (terms) => (terms.capacity.online ? number(terms.capacity.online) : "")],
    [t("terms.byCountry"), (terms) => quotas(terms.quotas.byCountry, country)],
    [t("terms.byCategory"), (terms) => quotas(terms.quotas.byCategory, (key) => named("category", key))],
    [t("terms.attendance"), (terms) => t("edition.percent", { percent: terms.requiredAttendancePercent })],
  ];
}

/** Dates out of order: the name of the field and the text that says what is wrong with it, or null. */
export function objectionToDates({ startsOn, endsOn, nominationsCloseOn }) {
  if (endsOn < startsOn) {
    return ["endsOn", t("objection.endsOn")];
  }
  return nominationsCloseOn > startsOn ? ["nominationsCloseOn", t("objection.nominationsCloseOn")] : null;
}

/** More places for some than there are for all: the name of the field and the text, or null. */
function objectionToPlaces(terms) {
  const { total } = terms.capacity;
  const parts = { "capacity.onsite": terms.capacity.onsite, "capacity.online": terms.capacity.online };
  for (const [key, limit] of Object.entries(terms.quotas.byCountry)) {
    parts[QUOTA_OF_COUNTRY + key] = limit;
  }
  for (const [key, limit] of Object.entries(terms.quotas.byCategory)) {
    parts[QUOTA_OF_CATEGORY + key] = limit;
  }
  const tooMany = Object.keys(parts).find((name) => parts[name] > total);
  return tooMany ? [tooMany, t("objection.total", { total: number(total) })] : null;
}

/** What is wrong with the terms as far as this form sees by itself: the name of a field and the text, or null. */
export function objectionTo(terms) {
  return objectionToDates(terms) ?? objectionToPlaces(terms);
}

/** Says at the field what is wrong, if anything is, before anything is sent. */
export function passes(form, objection) {
  const [name, text] = objection ?? [];
  if (name) {
    const field = form.elements[name];
    field.setCustomValidity(text);
    field.reportValidity();
    form.addEventListener("input", () => field.setCustomValidity(""), { once: true });
  }
  return !name;
}

/** All countries, by the names that the reader's language has for them. */
import { country, language } from "../app/format.js";

/** What ISO 3166-1 does not list as a country, though browsers know a name for it. */
const NO_COUNTRIES = "AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split(" ");
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });

/** A code that a later one has replaced is read as that one. */
function isCountry(code) {
  return names.of(code) && !NO_COUNTRIES.includes(code) && new Intl.Locale(`und-${code}`).region === code;
}

/** ISO 3166-1 alpha-2 codes in the order of the names. */
export function byName(codes) {
  return [...codes].sort((one, other) => country(one).localeCompare(country(other), language));
}

export function allCountries() {
  return byName(LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry));
}

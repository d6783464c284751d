/** What an edition asks of its candidates, in words. */
import { country, list, number } from "../../app/format.js";
import { named, t } from "../../app/texts.js";

/** From so much on, up to so much, or between the two. */
function range(key, { min, max }) {
  const kind = min !== null && max !== null ? "between" : min !== null ? "from" : "upTo";
  return t(`country.asks.${key}.${kind}`, { min: number(min ?? 0), max: number(max ?? 0) });
}

/** One rule; a kind that this app does not know is named only. */
export function sentence(rule) {
  switch (rule.kind) {
    case "AGE":
      return range("age", rule);
    case "YEARS_OF_SERVICE":
      return t("country.asks.service", { min: number(rule.min ?? 0) });
    case "ENGLISH_LEVEL":
      return t("country.asks.english", { level: rule.level });
    case "COUNTRY":
      return t("country.asks.country", { countries: list((rule.countries ?? []).map(country)) });
    case "REPEAT_PARTICIPATION":
      return t("country.asks.newcomer");
    case "EMPLOYER_CERTIFICATE":
      return t("country.asks.employer");
    default:
      return named("country.rule", rule.kind);
  }
}

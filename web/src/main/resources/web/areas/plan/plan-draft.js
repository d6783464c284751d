/** A plan while it is being written: as it is sent, as a form holds it, and how two of them differ. */
import { date, list, number } from "../../app/format.js";
import { t } from "../../app/texts.js";

const MILESTONE = ["title", "dueOn"];
const INDICATOR = ["name", "unit", "sdgTarget", "baseline", "target", "inspiredBySessionId"];
const NUMBERS = new Set(["baseline", "target"]);

function cleanValue(field, value) {
  if (value === null || value === undefined || value === "") {
    return null;
  }
  return NUMBERS.has(field) ? Number(value) : value;
}

function cleanRow(fields, row) {
  return Object.fromEntries(fields.map((field) => [field, cleanValue(field, row[field])]));
}

/** As it is sent: what is empty is null. */
export function clean({ objective, owner, milestones, indicators }) {
  return {
    objective: cleanValue("objective", objective),
    owner: cleanValue("owner", owner),
    milestones: milestones.map((row) => cleanRow(MILESTONE, row)),
    indicators: indicators.map((row) => cleanRow(INDICATOR, row)),
  };
}

export function same(one, other) {
  return JSON.stringify(clean(one)) === JSON.stringify(clean(other));
}

export const newMilestone = (title = null) => cleanRow(MILESTONE, { title });
export const newIndicator = () => cleanRow(INDICATOR, {});

/** What the fields of the form hold, which are named {@code milestones.0.title} and the like. */
export function readForm(form) {
  const values = new FormData(form);
  const rows = (name, fields) => [...form.querySelectorAll(`[data-row="${name}"]`)].map((_row, index) =>
    cleanRow(fields, Object.fromEntries(fields.map((field) => [field, values.get(`${name}.${index}.${field}`)]))));
  return clean({
    objective: values.get("objective"),
    owner: values.get("owner"),
    milestones: rows("milestones", MILESTONE),
    indicators: rows("indicators", INDICATOR),
  });
}

export function milestoneText({ title, dueOn }) {
  return [title, date(dueOn)].filter(Boolean).join(", ");
}

export function indicatorText({ name, unit, sdgTarget, baseline, target }) {
  const known = (value) => (value === null || value === undefined ? "?" : number(value));
  return t("plan.indicatorText", { name: name ?? "?", unit: unit ?? "?", sdgTarget: sdgTarget ?? "?",
    baseline: known(baseline), target: known(target) });
}

/** What differs, as texts: {@code theirs} is what is stored, {@code mine} what was typed here. */
export function differences(theirs, mine) {
  const texts = ({ objective, owner, milestones, indicators }) => ({
    "plan.objective": objective ?? "",
    "plan.owner": owner ?? "",
    "plan.milestones": list(milestones.map(milestoneText)),
    "plan.indicators": list(indicators.map(indicatorText)),
  });
  const [there, here] = [texts(clean(theirs)), texts(clean(mine))];
  return Object.keys(there).filter((key) => there[key] !== here[key])
    .map((key) => ({ label: t(key), theirs: there[key], mine: here[key] }));
}

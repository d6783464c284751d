/** Rules of eligibility, and how a candidate stands by them, in words. */
import { html } from "lit";
import { get } from "../../app/api.js";
import { country, list, number } from "../../app/format.js";
import { Part } from "../../app/page.js";
import { knows, named, t } from "../../app/texts.js";

export const KINDS = ["AGE", "ENGLISH_LEVEL", "YEARS_OF_SERVICE", "REPEAT_PARTICIPATION", "EMPLOYER_CERTIFICATE", "COUNTRY"];
/** How many candidates are asked about at a time. */
const AT_ONCE = 3;

const SIGNS = { PASS: "✓", FAIL: "✕", UNKNOWN: "?" };

/** What a rule asks, such as "25 to 45 years old". */
export function ruleText({ kind, min, max, level, countries }) {
  switch (kind) {
    case "AGE":
      return min == null ? t("rule.AGE.max", { max }) : max == null ? t("rule.AGE.min", { min }) : t("rule.AGE.both", { min, max });
    case "YEARS_OF_SERVICE":
      return t("rule.YEARS_OF_SERVICE", { min });
    case "ENGLISH_LEVEL":
      return t("rule.ENGLISH_LEVEL", { level });
    case "COUNTRY":
      return t("rule.COUNTRY", { countries: list(countries.map(country)) });
    default:
      return named("rule", kind);
  }
}

/** What was looked at, such as "is 34". */
function inputText({ rule, input }) {
  if (input == null) {
    return t("verdict.notKnown");
  }
  const value = typeof input === "number" ? number(input) : rule === "COUNTRY" ? country(input) : input;
  return knows(`verdict.${rule}.${input}`) ? t(`verdict.${rule}.${input}`) : t(`verdict.${rule}`, { value });
}

export function verdictItem(verdict, rules) {
  const rule = rules.find(({ kind }) => kind === verdict.rule) ?? { kind: verdict.rule };
  return html`<li class="verdict ${verdict.outcome}">
    <span class="sign" aria-hidden="true">${SIGNS[verdict.outcome]}</span>
    <span>${ruleText(rule)}: <strong>${inputText(verdict)}</strong> <span class="soft">(${named("outcome", verdict.outcome)})</span></span>
  </li>`;
}

const waiting = [];
let asking = 0;

/** Asks when it is its turn: a board of many candidates must not crowd out what somebody is waiting for. */
function inTurn(ask) {
  return new Promise((resolve, reject) => {
    waiting.push(() => ask().then(resolve, reject));
    askNext();
  });
}

function askNext() {
  if (asking < AT_ONCE && waiting.length > 0) {
    asking++;
    waiting.shift()().finally(() => {
      asking--;
      askNext();
    });
  }
}

/** How a candidate stands by the rules as of now. Rules that say the same are no reason to ask again. */
class Verdicts extends Part {
  static properties = {
    applicationId: {},
    rules: { attribute: false, hasChanged: (now, before) => JSON.stringify(now) !== JSON.stringify(before) },
    standing: { state: true },
    isAway: { state: true },
  };

  willUpdate(changed) {
    if (changed.has("applicationId") || changed.has("rules")) {
      this.#load(this.applicationId);
    }
  }

  async #load(id) {
    try {
      const standing = await inTurn(() => get(`/api/applications/${id}/eligibility`));
      if (id === this.applicationId) {
        Object.assign(this, { standing, isAway: false });
        this.dispatchEvent(new CustomEvent("judged", { detail: standing, bubbles: true }));
      }
    } catch {
      this.isAway = true;
    }
  }

  render() {
    if (this.isAway) {
      return html`<p class="small soft">${t("verdict.away")}</p>`;
    }
    const { eligibility = [], waivers } = this.standing ?? {};
    return html`<ul class="verdicts">${eligibility.map((verdict) => verdictItem(verdict, this.rules))}</ul>
      ${(waivers ?? []).map(({ rules, reason }) => html`<p class="small">${t("verdict.waived", {
        rules: list(rules.map((rule) => named("ruleName", rule))),
      })} <q dir="auto">${reason}</q></p>`)}`;
  }
}

customElements.define("jb-verdicts", Verdicts);

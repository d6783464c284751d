import { html } from "lit";
import { all, get, put, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { country } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { names } from "../../app/people.js";
import { useStyles } from "../../app/styles.js";
import { named, n, t } from "../../app/texts.js";
import { allCountries, byName } from "../../parts/countries.js";
import { differences } from "../../parts/differences.js";
import { staleNote } from "../../parts/stale.js";
import { editionTop } from "../../parts/tabs.js";
import { KINDS, ruleText } from "./eligibility.js";

await useStyles("office");

const LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"];

const numberOrNull = (text) => (text ? Number(text) : null);

/** The rules that the fields of the form say. */
function rulesOf(values) {
  return KINDS.filter((kind) => values[kind]).map((kind) => {
    switch (kind) {
      case "AGE":
        return { kind, min: numberOrNull(values["AGE.min"]), max: numberOrNull(values["AGE.max"]) };
      case "YEARS_OF_SERVICE":
        return { kind, min: numberOrNull(values["YEARS_OF_SERVICE.min"]) };
      case "ENGLISH_LEVEL":
        return { kind, level: values["ENGLISH_LEVEL.level"] };
      case "COUNTRY":
        return { kind, countries: [values["COUNTRY.countries"] ?? []].flat() };
      default:
        return { kind };
    }
  });
}

/** What an edition asks of its candidates: tried first, to see whom it concerns, then laid down. */
class EligibilityRules extends Page {
  static properties = {
    flips: { state: true },
    conflict: { state: true },
  };

  /** The version that the form rests on: what others lay down while somebody types is found when it is sent. */
  #etag = null;
  #isTyped = false;

  #tried = new Command(this, async (values) => {
    this.flips = (await put(`${this.#address()}?dryRun=true`, { rules: rulesOf(values) }, { ifMatch: this.#etag })).data.flips;
  });

  #laidDown = new Command(this, async (values, key) => {
    const rules = rulesOf(values);
    try {
      await put(this.#address(), { rules }, { key, ifMatch: this.#etag });
      this.flips = null;
      this.conflict = null;
      say(t("rules.saved"));
      this.#isTyped = false;
      await this.reload();
    } catch (problem) {
      if (problem.status === 412) {
        this.conflict = { ...(await read(this.#address())), typed: { rules } };
      }
      throw problem;
    }
  });

  async load(signal) {
    const { id } = this.params;
    const [edition, { data: { rules }, etag }, applications] = await Promise.all([
      get(`/api/programmes/${id}`, { signal }),
      read(this.#address(), { signal }),
      all(`/api/applications?programmeId=${id}`, { signal }),
    ]);
    if (!this.#isTyped) {
      this.#etag = etag;
    }
    const person = await names(applications.map((application) => application.personId), { signal });
    return { edition, rules, applications, person };
  }

  #address() {
    return `/api/intakes/${this.params.id}/eligibility-rules`;
  }

  /** Which of the two buttons was pressed says whether it is only tried. */
  #send(event) {
    (event.submitter?.value === "try" ? this.#tried : this.#laidDown).send(event);
  }

  #keepTyped() {
    this.#etag = this.conflict.etag;
    this.conflict = null;
    this.querySelector("form").requestSubmit();
  }

  async #takeTheirs() {
    this.conflict = null;
    this.flips = null;
    this.#laidDown.problem = null;
    this.#isTyped = false;
    await this.reload();
    this.querySelector("form").reset();
  }

  #typed() {
    this.flips = null;
    this.#isTyped = true;
  }

  view(data) {
    const { edition, rules } = data;
    return html`${editionTop(edition, t("rules.title"), "/intake")}
      <p><a href="/office/editions/${edition.id}/intake">${t("rules.back")}</a></p>
      <p class="lead">${t("rules.text")}</p>
      <form @submit=${this.#send} @input=${this.#typed}>
        ${KINDS.map((kind) => this.#rule(kind, rules.find((rule) => rule.kind === kind), edition))}
        ${this.conflict
          ? staleNote(differences(sayings(), this.conflict.data, this.conflict.typed), () => this.#takeTheirs(), () => this.#keepTyped())
          : html`${this.#tried.note()}${this.#laidDown.note()}`}
        ${this.flips ? flips(this.flips, data) : ""}
        <p class="actions">
          <button value="try" class="quiet" aria-disabled=${this.#tried.isBusy}>
            ${this.#tried.isBusy ? t("sending") : t("rules.try")}</button>
          <button value="save" aria-disabled=${this.#laidDown.isBusy}>
            ${this.#laidDown.isBusy ? t("sending") : t("rules.save")}</button>
        </p>
      </form>`;
  }

  #rule(kind, rule, edition) {
    return html`<fieldset class="rule"><legend class="choice">
        <input type="checkbox" id=${kind} name=${kind} value="yes" .defaultChecked=${Boolean(rule)}>
        <label for=${kind}>${named("ruleName", kind)}</label></legend>
      <p class="hint">${named("ruleHint", kind)}</p>
      ${parameters(kind, rule, edition)}
    </fieldset>`;
  }
}

function years(name, value, text) {
  return html`<div><label for=${name}>${text}</label>
    <input type="number" id=${name} name=${name} min="0" max="150" .defaultValue=${String(value ?? "")}></div>`;
}

function invited({ countries }) {
  return countries.length > 0 ? byName(countries) : allCountries();
}

function parameters(kind, rule, edition) {
  switch (kind) {
    case "AGE":
      return html`<div class="fields">
        ${years("AGE.min", rule?.min, t("rules.from"))} ${years("AGE.max", rule?.max, t("rules.to"))}</div>`;
    case "YEARS_OF_SERVICE":
      return years("YEARS_OF_SERVICE.min", rule?.min, t("rules.years"));
    case "ENGLISH_LEVEL":
      return html`<label for="level">${t("rules.level")}</label>
        <select id="level" name="ENGLISH_LEVEL.level">${LEVELS.map((level) => html`<option
          ?selected=${level === (rule?.level ?? "B1")}>${level}</option>`)}</select>`;
    case "COUNTRY":
      return html`<div class="country-choices">${invited(edition).map((code) => html`<label class="choice">
        <input type="checkbox" name="COUNTRY.countries" value=${code}
          .defaultChecked=${rule?.countries.includes(code) ?? false}>${country(code)}</label>`)}</div>`;
    default:
      return "";
  }
}

/** Whom a change of the rules concerns, and how. */
function flips(found, { applications, person }) {
  const personOf = (id) => applications.find((application) => application.id === id)?.personId;
  const name = (id) => person(personOf(id))?.name ?? t("somebody");
  const outcome = (value) => (value ? named("outcome", value) : t("rules.notAsked"));
  return html`<section class="note" role="status" aria-labelledby="flips">
    <h2 id="flips">${found.length === 0 ? t("rules.noFlips") : n("rules.flips", found.length)}</h2>
    ${found.length === 0 ? "" : html`<ul>${found.map((flip) => html`<li>
      <strong dir="auto">${name(flip.applicationId)}</strong>, ${named("ruleName", flip.rule)}: ${outcome(flip.from)} → ${outcome(flip.to)}</li>`)}</ul>`}
    <p class="small">${t("rules.nothingStored")}</p>
  </section>`;
}

function sayings() {
  return KINDS.map((kind) => [named("ruleName", kind), ({ rules }) => {
    const rule = rules.find((one) => one.kind === kind);
    return rule ? ruleText(rule) : t("rules.notAsked");
  }]);
}

customElements.define("jb-rules", EligibilityRules);

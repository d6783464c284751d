import { html, nothing } from "lit";
import { all, find, get, post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { country, date, dates } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { user } from "../../app/session.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { chooseEdition, takes } from "./choose-edition.js";
import { hasEnded } from "../journey/threads.js";

await useStyles("participant");

const LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"];

/** What stands in a field, or null where it was left empty. */
function given(value) {
  return value?.trim() || null;
}

/** Applies for an edition by oneself; without one in the address, one is chosen first. */
class Apply extends Page {
  #command;

  /** A draft belongs to an edition. */
  get apply() {
    const programmeId = this.query.get("programme");
    this.#command ??= new Command(this, (values, key) => this.send(values, key), { draft: `application.${programmeId}` });
    return this.#command;
  }

  async send(values, key) {
    const { edition, person } = this.data;
    await post("/api/applications", {
      programmeId: edition.id,
      category: values.category,
      mode: values.mode ?? edition.mode,
      employer: given(values.employer),
      candidate: {
        name: person?.name ?? values["candidate.name"].trim(),
        email: person?.email ?? values["candidate.email"].trim(),
        country: user().country,
        organisation: person?.organisation ?? given(values["candidate.organisation"]),
        position: person?.position ?? given(values["candidate.position"]),
        language: document.documentElement.lang.toUpperCase(),
        gender: person?.gender ?? given(values["candidate.gender"]),
        birthDate: given(values["candidate.birthDate"]),
        englishLevel: given(values["candidate.englishLevel"]),
        yearsOfService: values["candidate.yearsOfService"] ? Number(values["candidate.yearsOfService"]) : null,
      },
    }, { key });
    say(t("apply.done"));
    go("/me/journey");
  }

  async load(signal) {
    const id = this.query.get("programme");
    if (!id) {
      const editions = await all("/api/programmes", { signal });
      return { editions: editions.filter((edition) => takes(edition, user().country)) };
    }
    const [edition, people, applications, rules] = await Promise.all([
      get(`/api/programmes/${id}`, { signal }),
      find(`/api/people?ids=${user().personId}`, { signal }),
      all(`/api/applications?programmeId=${id}`, { signal }),
      find(`/api/intakes/${id}/eligibility-rules`, { signal }),
    ]);
    const own = applications.find((application) => application.personId === user().personId && !hasEnded({ application }));
    return { edition, person: people?.[0], own, rules: rules?.rules ?? [] };
  }

  updated() {
    const form = this.querySelector("form");
    if (form && this.restored !== form) {
      this.restored = form;
      this.apply.restore(form);
    }
  }

  view({ editions, edition, person, own, rules }) {
    if (editions) {
      return chooseEdition(editions);
    }
    return html`<h1>${t("apply.title")}</h1>
      <p class="lead">${edition.title}</p>
      <p>${dates(edition.startsOn, edition.endsOn)} · ${edition.place} · <a href="/programmes/${edition.id}">${t("apply.programme")}</a></p>
      ${own ? html`<div class="note"><p>${t("apply.already")}</p><p><a href="/me/journey">${t("toJourney")}</a></p></div>`
        : takes(edition, user().country) ? this.form(edition, person, rules)
          : html`<div class="note warn"><p>${t(edition.status === "ANNOUNCED" ? "apply.notInvited" : "apply.closed",
            { country: country(user().country) })}</p><p><a href="/me/applications/new">${t("apply.choose")}</a></p></div>`}`;
  }

  form(edition, person, rules) {
    return html`<p>${t("apply.text", { country: country(user().country), date: date(edition.nominationsCloseOn) })}</p>
      ${rules.length ? html`<section class="note"><h2>${t("apply.rules")}</h2>
        <ul>${rules.map((rule) => html`<li>${this.rule(rule)}</li>`)}</ul></section>` : ""}
      <form class="apply" @submit=${this.apply.send} @input=${this.apply.typed}>
        ${this.aboutYou(person)}
        ${this.experience()}
        ${this.takingPart(edition)}
        <p class="hint">${t("apply.draft")}</p>
        ${this.apply.note()}
        <p class="actions">${this.apply.button(t("apply.send"))}<a href="/me/journey">${t("back")}</a></p>
      </form>`;
  }

  rule({ kind, min, max, level, countries }) {
    const part = kind === "AGE" ? (min && max ? "between" : min ? "min" : "max") : "";
    return t(`rule.${kind}${part && `.${part}`}`, { min, max, level, countries: countries?.map(country).join(", ") });
  }

  /** What somebody has said of themselves before stays as they said it, so it is not asked again. */
  aboutYou(person) {
    return html`<fieldset><legend>${t("apply.you")}</legend>
      ${person ? html`<dl class="known">
          <div><dt>${t("field.name")}</dt><dd dir="auto">${person.name}</dd></div>
          <div><dt>${t("field.email")}</dt><dd>${person.email}</dd></div>
          ${person.organisation ? html`<div><dt>${t("field.organisation")}</dt><dd dir="auto">${person.organisation}</dd></div>` : ""}
          ${person.position ? html`<div><dt>${t("field.position")}</dt><dd dir="auto">${person.position}</dd></div>` : ""}
        </dl><p class="hint">${t("apply.known")}</p>`
        : html`${this.field("name", { required: true, autocomplete: "name" })}
          ${this.field("email", { required: true, type: "email", autocomplete: "email", value: user().email })}`}
      ${person?.organisation ? "" : this.field("organisation", { autocomplete: "organization" })}
      ${person?.position ? "" : this.field("position", { autocomplete: "organization-title" })}
      ${person?.gender ? "" : this.choice("gender", ["FEMALE", "MALE", "OTHER"], (one) => named("gender", one))}
    </fieldset>`;
  }

  experience() {
    return html`<fieldset><legend>${t("apply.experience")}</legend>
      <p class="hint">${t("apply.experienceHint")}</p>
      ${this.field("birthDate", { type: "date" })}
      ${this.choice("englishLevel", LEVELS, (one) => `${one}: ${t(`english.${one}`)}`)}
      ${this.field("yearsOfService", { type: "number" })}
    </fieldset>`;
  }

  takingPart(edition) {
    return html`<fieldset><legend>${t("apply.part")}</legend>
      <fieldset class="plain"><legend>${t("apply.category")}</legend>
        ${["GOVERNMENT_OFFICIAL", "ENTREPRENEUR"].map((one) => this.radio("category", one, named("category", one)))}</fieldset>
      ${edition.mode === "HYBRID" ? html`<fieldset class="plain"><legend>${t("apply.mode")}</legend>
        ${["ONSITE", "ONLINE"].map((one) => this.radio("mode", one, named("mode", one)))}</fieldset>` : ""}
      <label for="employer">${t("apply.employer")}</label>
      <p class="hint" id="employer-hint">${t("apply.employerHint")}</p>
      <input id="employer" name="employer" maxlength="200" aria-describedby="employer-hint" dir="auto">
    </fieldset>`;
  }

  field(name, { required = false, type = "text", autocomplete = "off", value = "" } = {}) {
    return html`<label for=${name}>${t(`field.${name}`)}${required ? "" : html` <span class="soft">${t("optional")}</span>`}</label>
      <input id=${name} name="candidate.${name}" type=${type} ?required=${required} autocomplete=${autocomplete} value=${value ?? ""}
        min=${type === "number" ? "0" : nothing} max=${type === "number" ? "80" : nothing} maxlength=${name === "email" ? 254 : 200} dir="auto">`;
  }

  choice(name, values, label) {
    return html`<label for=${name}>${t(`field.${name}`)} <span class="soft">${t("optional")}</span></label>
      <select id=${name} name="candidate.${name}"><option value="">${t("notSaid")}</option>
        ${values.map((one) => html`<option value=${one}>${label(one)}</option>`)}</select>`;
  }

  radio(name, value, label) {
    return html`<label class="choice"><input type="radio" name=${name} value=${value} required> ${label}</label>`;
  }
}

customElements.define("jb-apply", Apply);

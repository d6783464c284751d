import { html, nothing } from "lit";
import { all, get, orUnknown, post } from "../../app/api.js";
import { now } from "../../app/clock.js";
import { Command } from "../../app/form.js";
import { country, date, dates } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { go } from "../../app/router.js";
import { user } from "../../app/session.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { deadline, pageTop } from "./parts.js";
import { sentence } from "./rules.js";

await useStyles("country");

const LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"];
const GENDERS = ["FEMALE", "MALE", "OTHER"];
const CATEGORIES = ["GOVERNMENT_OFFICIAL", "ENTREPRENEUR"];
const MODES = ["ONSITE", "ONLINE"];

/** What the service does not get when it is left empty. */
const orNothing = (text) => text?.trim() || null;

/** Puts a candidate of the own country forward for one edition. */
class Nominate extends Page {
  #sentFor;

  async load(signal) {
    const id = this.query.get("programme");
    if (!id) {
      const editions = await all("/api/programmes", { signal });
      return { editions: editions.filter(({ status, countries }) => status === "ANNOUNCED" && countries.includes(user().country)) };
    }
    const [edition, laidDown, today] = await Promise.all([
      get(`/api/programmes/${id}`, { signal }),
      orUnknown(get(`/api/intakes/${id}/eligibility-rules`, { signal }), signal),
      now({ signal }),
    ]);
    return { edition, rules: laidDown?.rules ?? [], today };
  }

  /** Each edition has a draft of its own. */
  #command(edition) {
    if (this.#sentFor !== edition.id) {
      this.#sentFor = edition.id;
      this.send = new Command(this, (values, key) => this.#nominate(edition, values, key), { draft: `nominate.${edition.id}` });
    }
    return this.send;
  }

  async #nominate(edition, values, key) {
    const candidate = {
      name: values["candidate.name"].trim(),
      email: values["candidate.email"].trim(),
      country: user().country,
      organisation: orNothing(values["candidate.organisation"]),
      position: orNothing(values["candidate.position"]),
      language: values["candidate.language"],
      gender: orNothing(values["candidate.gender"]),
      birthDate: orNothing(values["candidate.birthDate"]),
      englishLevel: orNothing(values["candidate.englishLevel"]),
      yearsOfService: values["candidate.yearsOfService"] === "" ? null : Number(values["candidate.yearsOfService"]),
    };
    const { data } = await post("/api/nominations", {
      programmeId: edition.id,
      candidate,
      category: values.category,
      mode: values.mode ?? edition.mode,
      employer: orNothing(values.employer),
    }, { key });
    this.send.forgetDraft();
    go(`/country/applications/${data.id}?sent`, { replace: true });
  }

  updated() {
    const form = this.querySelector("form");
    if (form && form.dataset.restored !== this.#sentFor) {
      form.dataset.restored = this.#sentFor;
      this.send.restore(form);
    }
  }

  view({ edition, editions, rules, today }) {
    return editions ? this.choice(editions) : this.form(edition, rules, today);
  }

  choice(editions) {
    return html`<p class="small"><a href="/country">${t("country.toDesk")}</a></p>
      <h1>${t("country.nominate")}</h1>
      ${editions.length === 0
        ? html`<div class="empty"><p>${t("country.noneOpen")}</p></div>`
        : html`<p class="lead">${t("country.forWhich")}</p><ul class="cards">${editions.map((edition) => html`<li class="card">
            <h2><a href="/country/nominate?programme=${edition.id}" dir="auto">${edition.title}</a></h2>
            <p>${dates(edition.startsOn, edition.endsOn)}, <span dir="auto">${edition.place}</span></p>
            <p>${t("country.closesOn", { date: date(edition.nominationsCloseOn) })}</p>
          </li>`)}</ul>`}`;
  }

  form(edition, rules, today) {
    const top = pageTop(t("country.nominate"), edition);
    if (edition.status !== "ANNOUNCED" || !edition.countries.includes(user().country)) {
      return html`${top}<p class="note warn">${t(edition.status === "ANNOUNCED" ? "country.notInvited" : "country.takesNobody", { country: country(user().country) })}</p>`;
    }
    const command = this.#command(edition);
    return html`${top}
      <p>${t("country.closesOn", { date: date(edition.nominationsCloseOn) })}${deadline(edition.nominationsCloseOn, today)}.</p>
      <p>${t("country.formIntro")}</p>
      <form @submit=${command.send} @input=${command.typed}>
        <fieldset><legend>${t("country.who")}</legend>
          <div class="fields">
            ${this.text("candidate.name", { required: true, max: 200, hint: t("country.nameHint") })}
            ${this.text("candidate.email", { required: true, type: "email", max: 254, hint: t("country.emailHint") })}
            ${this.text("candidate.organisation", { max: 200 })}
            ${this.text("candidate.position", { max: 200 })}
          </div>
          ${this.choices("category", CATEGORIES, (value) => named("country.categoryOf", value))}
        </fieldset>
        <fieldset><legend>${t("country.forTheRules")}</legend>
          ${rules.length > 0 ? html`<p>${t("country.asks")}</p><ul>${rules.map((rule) => html`<li>${sentence(rule)}</li>`)}</ul>` : nothing}
          <p class="hint">${t("country.forTheRulesHint")}</p>
          <div class="fields">
            ${this.text("candidate.birthDate", { type: "date" })}
            ${this.text("candidate.yearsOfService", { type: "number", hint: t("country.yearsHint") })}
            ${this.select("candidate.englishLevel", LEVELS, (value) => named("country.level", value), t("country.levelHint"))}
            ${this.select("candidate.gender", GENDERS, (value) => named("country.genderOf", value), t("country.genderHint"))}
          </div>
        </fieldset>
        <fieldset><legend>${t("country.how")}</legend>
          ${edition.mode === "HYBRID" ? this.choices("mode", MODES, (value) => named("country.modeChoice", value)) : html`<p>${t("country.onlyMode", { mode: named("country.modeOf", edition.mode) })}</p>`}
          ${this.choices("candidate.language", ["EN", "ID"], (value) => named("country.languageOf", value), t("country.languageHint"))}
          ${this.text("employer", { max: 200, hint: t("country.employerHint") })}
        </fieldset>
        ${command.note()}
        <p class="actions">${command.button(t("country.sendNomination"))} <a href="/country">${t("country.later")}</a></p>
        <p class="hint">${t("country.draftKept")}</p>
      </form>`;
  }

  text(name, { type = "text", required = false, max, hint }) {
    return html`<div>
      <label for=${name}>${t(`country.field.${name}`)}${required ? nothing : html` <span class="soft small">${t("country.optional")}</span>`}</label>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
      <input id=${name} name=${name} type=${type} ?required=${required} maxlength=${max ?? nothing} dir=${type === "text" ? "auto" : nothing}
        min=${type === "number" ? 0 : nothing} max=${type === "number" ? 70 : nothing} autocomplete="off" aria-describedby=${hint ? `${name}-hint` : nothing}>
    </div>`;
  }

  select(name, values, text, hint) {
    return html`<div>
      <label for=${name}>${t(`country.field.${name}`)} <span class="soft small">${t("country.optional")}</span></label>
      <p class="hint" id="${name}-hint">${hint}</p>
      <select id=${name} name=${name} aria-describedby="${name}-hint">
        <option value="">${t("country.notSaid")}</option>
        ${values.map((value) => html`<option value=${value}>${text(value)}</option>`)}
      </select>
    </div>`;
  }

  choices(name, values, text, hint) {
    return html`<fieldset class="plain"><legend>${t(`country.field.${name}`)}</legend>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      ${values.map((value, index) => html`<label class="choice">
        <input type="radio" name=${name} value=${value} required ?checked=${name === "candidate.language" && index === 0}> ${text(value)}
      </label>`)}
    </fieldset>`;
  }
}

customElements.define("jb-nominate", Nominate);

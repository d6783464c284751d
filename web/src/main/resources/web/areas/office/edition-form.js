import { html, nothing } from "lit";
import { post, put, read } from "../../app/api.js";
import { draft, fill, valuesOf } from "../../app/drafts.js";
import { country } from "../../app/format.js";
import { Command } from "../../app/form.js";
import { Part, say } from "../../app/page.js";
import { named, t } from "../../app/texts.js";
import { allCountries, byName } from "../../parts/countries.js";
import { differences } from "../../parts/differences.js";
import { staleNote } from "../../parts/stale.js";
import { CATEGORIES, objectionTo, passes, QUOTA_OF_CATEGORY, QUOTA_OF_COUNTRY, sayings, termsOf, valuesOfTerms } from "./terms.js";

const MODES = ["ONSITE", "ONLINE", "HYBRID"];
const DEFAULTS = { mode: "ONSITE", zone: "Asia/Jakarta", requiredAttendancePercent: "80", sdgTargets: "9.3" };

/**
 * The terms of a new edition, or of a draft; {@code saved} tells the edition. The version that the typed words rest on is a
 * field, too, so that it is kept with them.
 */
class EditionForm extends Part {
  static properties = {
    edition: { attribute: false },
    etag: {},
    editions: { attribute: false },
    mode: { state: true },
    added: { state: true },
    conflict: { state: true },
    isRestored: { state: true },
  };

  #command;

  constructor() {
    super();
    this.added = [];
  }

  get #draftName() {
    return `edition.${this.edition?.id ?? "new"}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#command ??= new Command(this, (values, key, form) => this.#save(values, key, form), { draft: this.#draftName });
  }

  /** What was typed before and not sent comes first. */
  firstUpdated() {
    const typed = draft(this.#draftName);
    this.isRestored = Boolean(typed);
    this.#fill(typed ?? this.#stored());
  }

  /** What others have saved in the meantime is shown at once where nothing is typed; else sending finds it. */
  updated(changed) {
    if (changed.has("etag") && changed.get("etag") && !draft(this.#draftName)) {
      this.#fill(this.#stored());
    }
  }

  #stored() {
    return this.edition ? { ...valuesOfTerms(this.edition), version: this.etag } : DEFAULTS;
  }

  /** The fields that depend on the mode and on the countries are there before they are filled. */
  async #fill(values) {
    this.mode = values.mode;
    this.added = [...this.added, ...[values.countries ?? []].flat()];
    await this.updateComplete;
    const form = this.querySelector("form");
    form.reset();
    fill(form, values);
  }

  #startOver() {
    this.#command.forgetDraft();
    this.isRestored = false;
    this.#fill(this.#stored());
  }

  #submit(event) {
    event.preventDefault();
    if (passes(event.currentTarget, objectionTo(termsOf(valuesOf(event.currentTarget))))) {
      this.#command.send(event);
    }
  }

  async #save(values, key, form) {
    const terms = termsOf(values);
    try {
      const { data, etag } = this.edition
        ? await put(`/api/programmes/${this.edition.id}`, terms, { key, ifMatch: values.version })
        : await post("/api/programmes", terms, { key });
      form.elements.version.value = etag;
      this.conflict = null;
      this.isRestored = false;
      this.#command.forgetDraft();
      say(t("edition.saved"));
      this.dispatchEvent(new CustomEvent("saved", { detail: data }));
    } catch (problem) {
      if (problem.status === 412) {
        this.conflict = { ...(await read(`/api/programmes/${this.edition.id}`)), typed: terms };
      }
      throw problem;
    }
  }

  #keepTyped() {
    const form = this.querySelector("form");
    form.elements.version.value = this.conflict.etag;
    this.conflict = null;
    form.requestSubmit();
  }

  #takeTheirs() {
    const { data, etag } = this.conflict;
    Object.assign(this, { edition: data, etag, conflict: null });
    this.#startOver();
  }

  #typed(event) {
    this.#command.typed(event);
    this.mode = valuesOf(event.currentTarget).mode;
  }

  #add(event) {
    const code = event.currentTarget.value;
    event.currentTarget.value = "";
    if (code && !this.#countries().includes(code)) {
      this.added = [...this.added, code];
      this.updateComplete.then(() => {
        const box = this.querySelector(`[name="countries"][value="${code}"]`);
        box.checked = true;
        box.focus();
        box.dispatchEvent(new Event("input", { bubbles: true }));
      });
    }
  }

  /** Those of any edition so far, of this one, and those that were added here. */
  #countries() {
    const known = [...(this.editions ?? []), ...(this.edition ? [this.edition] : [])].flatMap((edition) => edition.countries);
    return byName(new Set([...known, ...this.added]));
  }

  render() {
    return html`<form @submit=${this.#submit} @input=${this.#typed}>
      ${this.isRestored
        ? html`<p class="note">${t("edition.restored")}
            <button type="button" class="link" @click=${this.#startOver}>${t("edition.startOver")}</button></p>`
        : ""}
      <input type="hidden" name="version">
      ${this.#about()} ${this.#when()} ${this.#places()} ${this.#invited()}
      ${this.conflict
        ? staleNote(differences(sayings(), this.conflict.data, this.conflict.typed), () => this.#takeTheirs(), () => this.#keepTyped())
        : this.#command.note()}
      <p class="actions">${this.#command.button(this.edition ? t("edition.save") : t("edition.create"))}</p>
    </form>`;
  }

  #about() {
    return html`<fieldset><legend>${t("terms.about")}</legend>
      ${field("title", { required: true })}
      ${field("theme")}
      ${field("host", { required: true })}
      <label for="partners">${t("terms.partners")}</label>
      <p class="hint" id="partners-hint">${t("terms.partnersHint")}</p>
      <textarea id="partners" name="partners" rows="2" dir="auto" aria-describedby="partners-hint"></textarea>
      ${field("sdgTargets", { hint: t("terms.sdgTargetsHint") })}
    </fieldset>`;
  }

  #when() {
    return html`<fieldset><legend>${t("terms.whenAndWhere")}</legend>
      ${field("place", { required: true })}
      <fieldset class="plain"><legend>${t("terms.mode")}</legend>
        ${MODES.map((mode) => html`<label class="choice">
          <input type="radio" name="mode" value=${mode} required>${named("editionMode", mode)}</label>`)}
      </fieldset>
      <div class="fields">
        ${field("startsOn", { type: "date", required: true })}
        ${field("endsOn", { type: "date", required: true })}
        ${field("nominationsCloseOn", { type: "date", required: true })}
      </div>
      ${field("zone", { required: true, hint: t("terms.zoneHint"), list: "zones" })}
      <datalist id="zones">${Intl.supportedValuesOf("timeZone").map((zone) => html`<option value=${zone}></option>`)}</datalist>
    </fieldset>`;
  }

  #places() {
    return html`<fieldset><legend>${t("terms.places")}</legend>
      <div class="fields">
        ${places("capacity.total", t("terms.total"), { required: true })}
        ${this.mode === "HYBRID" ? html`${places("capacity.onsite", t("terms.onsite"))} ${places("capacity.online", t("terms.online"))}` : ""}
        ${CATEGORIES.map((category) => places(QUOTA_OF_CATEGORY + category, t("terms.atMost", { what: named("category", category) })))}
      </div>
      <p class="hint">${t("terms.placesHint")}</p>
      ${field("requiredAttendancePercent", { type: "number", required: true, min: 0, max: 100, hint: t("terms.attendanceHint") })}
    </fieldset>`;
  }

  #invited() {
    return html`<fieldset><legend>${t("terms.countries")}</legend>
      <p class="hint">${t("terms.countriesHint")}</p>
      <ul class="country-limits">${this.#countries().map((code) => html`<li>
        <label class="choice"><input type="checkbox" name="countries" value=${code}>${country(code)}</label>
        <input type="number" name=${QUOTA_OF_COUNTRY + code} min="1" placeholder=${t("terms.noLimit")}
          aria-label=${t("terms.atMost", { what: country(code) })}>
      </li>`)}</ul>
      <label for="add-country">${t("terms.addCountry")}</label>
      <select id="add-country" @change=${this.#add}>
        <option value="">${t("terms.chooseCountry")}</option>
        ${allCountries().filter((code) => !this.#countries().includes(code))
          .map((code) => html`<option value=${code}>${country(code)}</option>`)}
      </select>
    </fieldset>`;
  }
}

function field(name, { type = "text", required = false, hint, list, min, max } = {}) {
  return html`<div><label for=${name}>${t(`terms.${name}`)}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ""}
    <input id=${name} name=${name} type=${type} ?required=${required} dir="auto" list=${list ?? nothing}
      min=${min ?? nothing} max=${max ?? nothing} maxlength=${type === "text" ? 200 : nothing}
      aria-describedby=${hint ? `${name}-hint` : nothing}></div>`;
}

function places(name, text, { required = false } = {}) {
  return html`<div><label for=${name}>${text}</label>
    <input id=${name} name=${name} type="number" min="1" ?required=${required}></div>`;
}

customElements.define("jb-edition-form", EditionForm);

import { html } from "lit";
import { all, post, put } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { date, list } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { modal } from "../../parts/modal.js";
import { officeTabs } from "../../parts/tabs.js";

await useStyles("agenda");

const KINDS = ["GOVERNMENT", "ENTERPRISE", "ACADEMIC"];
const HERE = "/office/speakers";

/** Who speaks and teaches, and on which days they cannot come. */
class Speakers extends Page {
  #add = new Command(this, async ({ name, organisation, kind }, key) => {
    await post("/api/speakers", { name, organisation, kind }, { key });
    say(t("speaker.added", { name }));
    this.#leave();
  }, { draft: "speaker" });

  #addAbsence = new Command(this, async ({ day }, _key, form) => {
    await this.#declare([...new Set([...this.#chosen.absences, day])]);
    form.reset();
  });

  #removeAbsence = new Command(this, () => this.#declare(this.#chosen.absences.filter((day) => day !== this.#removed)));
  #removed = null;

  async load(signal) {
    return { speakers: await all("/api/speakers", { signal }) };
  }

  get #chosen() {
    return this.data.speakers.find(({ id }) => id === this.query.get("speaker"));
  }

  /** The days replace those before. */
  async #declare(days) {
    const { data } = await put(`/api/speakers/${this.#chosen.id}/absences`, { days });
    this.data = { speakers: this.data.speakers.map((speaker) => (speaker.id === data.id ? data : speaker)) };
    say(t("speaker.absencesSaved", { name: data.name }));
  }

  #leave() {
    if (this.query.size > 0) {
      this.#add.problem = null;
      this.#addAbsence.problem = null;
      this.#removeAbsence.problem = null;
      go(HERE, { replace: true });
    }
  }

  view({ speakers }) {
    return html`<h1>${t("speakers.title")}</h1>
      ${officeTabs()}
      <p class="actions"><a class="button" href="${HERE}?new=1">${t("speaker.new")}</a></p>
      ${speakers.length === 0 ? html`<div class="empty"><p>${t("speakers.none")}</p></div>` : this.#table(speakers)}
      ${this.#dialog()}`;
  }

  #table(speakers) {
    const sorted = [...speakers].sort((one, other) => one.name.localeCompare(other.name));
    return html`<table class="cards-on-phone">
      <thead><tr><th scope="col">${t("speaker.name")}</th><th scope="col">${t("speaker.organisation")}</th><th scope="col">${t("speaker.kind")}</th>
        <th scope="col">${t("speaker.absences")}</th></tr></thead>
      <tbody>${sorted.map((speaker) => html`<tr>
        <th scope="row" dir="auto">${speaker.name}</th>
        <td data-label=${t("speaker.organisation")} dir="auto">${speaker.organisation}</td>
        <td data-label=${t("speaker.kind")}>${named("speakerKind", speaker.kind)}</td>
        <td data-label=${t("speaker.absences")}>${speaker.absences.length > 0 ? list(speaker.absences.map(date)) : t("speaker.noDay")}<br>
          <a href="${HERE}?speaker=${speaker.id}" aria-label="${t("speaker.change")}: ${speaker.name}">${t("speaker.change")}</a></td>
      </tr>`)}</tbody>
    </table>`;
  }

  #dialog() {
    const left = () => this.#leave();
    if (this.query.has("new")) {
      return modal(t("speaker.new"), this.#form(), left);
    }
    return this.#chosen ? modal(t("speaker.absencesOf", { name: this.#chosen.name }), this.#absences(this.#chosen), left) : "";
  }

  #form() {
    return html`<form @submit=${this.#add.send} @input=${this.#add.typed}>
      <label for="name">${t("speaker.name")}</label>
      <input id="name" name="name" required maxlength="200" dir="auto">
      <label for="organisation">${t("speaker.organisation")}</label>
      <input id="organisation" name="organisation" required maxlength="200" dir="auto">
      <label for="kind">${t("speaker.kind")}</label>
      <select id="kind" name="kind">${KINDS.map((kind) => html`<option value=${kind}>${named("speakerKind", kind)}</option>`)}</select>
      ${this.#add.note()}
      <p class="actions">${this.#add.button(t("speaker.add"))} <a class="button quiet" href=${HERE}>${t("leave")}</a></p>
    </form>`;
  }

  #absences({ absences }) {
    const remove = (day) => (event) => {
      this.#removed = day;
      this.#removeAbsence.send(event);
    };
    return html`<p>${t("speaker.absencesText")}</p>
      ${absences.length === 0 ? html`<p class="soft">${t("speaker.always")}</p>` : ""}
      <ul>${absences.map((day) => html`<li>${date(day)}
        <button type="button" class="link" @click=${remove(day)} aria-label="${t("speaker.canCome")}: ${date(day)}">${t("speaker.canCome")}</button></li>`)}</ul>
      <form @submit=${this.#addAbsence.send}>
        <label for="day">${t("speaker.day")}</label>
        <input id="day" name="day" type="date" required>
        ${this.#addAbsence.note()}${this.#removeAbsence.note()}
        <p class="actions">${this.#addAbsence.button(t("speaker.cannotCome"))}
          <a class="button quiet" href=${HERE}>${t("speaker.done")}</a></p>
      </form>`;
  }
}

customElements.define("jb-speakers", Speakers);

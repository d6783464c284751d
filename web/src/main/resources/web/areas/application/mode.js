import { html } from "lit";
import { get, post } from "../../app/api.js";
import { eventually } from "../../app/eventually.js";
import { Command } from "../../app/form.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { named, t } from "../../app/texts.js";
import { otherMode } from "../journey/threads.js";

/** Takes part in the other way, in an edition that is held in both. */
class OtherMode extends Page {
  change = new Command(this, async ({ reason }, key) => {
    const path = `/api/applications/${this.params.id}`;
    const mode = otherMode(this.data.application.mode);
    await post(`${path}/mode`, { mode, reason: reason.trim() || null }, { key });
    await eventually(() => get(path), (application) => application.mode === mode);
    say(t("mode.done", { mode: named("mode", mode) }));
    go("/me/journey");
  });

  async load(signal) {
    const application = await get(`/api/applications/${this.params.id}`, { signal });
    const edition = await get(`/api/programmes/${application.programmeId}`, { signal });
    return { application, edition };
  }

  view({ application, edition }) {
    const mode = otherMode(application.mode);
    return html`<p><a href="/me/journey">${t("toJourney")}</a></p>
      <h1>${t(`mode.title.${mode}`)}</h1>
      <p class="lead">${edition.title}</p>
      <p>${t(`mode.text.${mode}`)}</p>
      ${application.status === "ENROLLED" || application.status === "OFFERED" ? html`<p class="note">${t("mode.places")}</p>` : ""}
      <form @submit=${this.change.send} @input=${this.change.typed}>
        <label for="reason">${t("mode.reason")}</label>
        <textarea id="reason" name="reason" maxlength="2000" dir="auto"></textarea>
        ${this.change.note()}
        <p class="actions">${this.change.button(t(`mode.send.${mode}`))}<a href="/me/journey">${t("back")}</a></p>
      </form>`;
  }
}

customElements.define("jb-other-mode", OtherMode);

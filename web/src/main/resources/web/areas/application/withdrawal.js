import { html } from "lit";
import { get, post, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { named, t } from "../../app/texts.js";
import { Seen } from "../../parts/seen.js";

/** Steps back, and says why. */
class Withdrawal extends Page {
  #seen = new Seen();

  withdraw = new Command(this, async ({ reason }, key) => {
    const path = `/api/applications/${this.params.id}`;
    const { application, etag } = this.data;
    await this.#seen.send(path, { seen: application, etag }, (ifMatch) =>
      post(`${path}/withdrawal`, { reason: reason.trim() || null }, { key, ifMatch }));
    say(t("withdraw.done"));
    go("/me/journey");
  });

  async load(signal) {
    const { data: application, etag } = await read(`/api/applications/${this.params.id}`, { signal });
    const edition = await get(`/api/programmes/${application.programmeId}`, { signal });
    return { application, edition, etag };
  }

  view({ application, edition }) {
    const holdsPlace = application.status === "ENROLLED" || application.status === "OFFERED";
    return html`<p><a href="/me/journey">${t("toJourney")}</a></p>
      <h1>${t("withdraw.title")}</h1>
      <p class="lead">${edition.title}</p>
      <p class="note warn">${t(holdsPlace ? "withdraw.place" : "withdraw.text")}</p>
      <form @submit=${this.withdraw.send} @input=${this.withdraw.typed}>
        <label for="reason">${t("withdraw.reason")}</label>
        <p class="hint" id="reason-hint">${t("withdraw.hint")}</p>
        <textarea id="reason" name="reason" maxlength="2000" aria-describedby="reason-hint" dir="auto"></textarea>
        ${this.#seen.note(this.withdraw, [
          [t("withdraw.state"), ({ status }) => named("applicationStatus", status)],
          [t("withdraw.mode"), ({ mode }) => named("mode", mode)],
        ], () => this.reload())}
        <p class="actions">${this.withdraw.button(t("withdraw.send"), "danger")}<a href="/me/journey">${t("withdraw.stay")}</a></p>
      </form>`;
  }
}

customElements.define("jb-withdrawal", Withdrawal);

import { html } from "lit";
import { get, post, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { t } from "../../app/texts.js";

/** Steps back, and says why. */
class Withdrawal extends Page {
  withdraw = new Command(this, async ({ reason }, key) => {
    await post(`/api/applications/${this.params.id}/withdrawal`, { reason: reason.trim() || null },
      { key, ifMatch: this.data.etag });
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
        ${this.withdraw.note()}
        ${this.withdraw.problem?.type === "stale"
          ? html`<p><button type="button" class="quiet" @click=${() => this.reload()}>${t("withdraw.again")}</button></p>` : ""}
        <p class="actions">${this.withdraw.button(t("withdraw.send"), "danger")}<a href="/me/journey">${t("withdraw.stay")}</a></p>
      </form>`;
  }
}

customElements.define("jb-withdrawal", Withdrawal);

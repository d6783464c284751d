import { html } from "lit";
import { post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { number } from "../../app/format.js";
import { named, t } from "../../app/texts.js";
import { Linked } from "./linked.js";

/** Where whoever endorsed a plan confirms what came of it. */
class OutcomeConfirmation extends Linked {
  api = "/api/outcome-confirmations";

  #confirm = new Command(this, async (_values, key) => {
    this.data = { asked: (await post(this.path, undefined, { key })).data };
  });

  ask({ objective, kind, quantity, unit, description, evidenceUrl, confirmed }) {
    return html`<h1>${t("outcome.title")}</h1>
      <dl class="card">
        ${objective ? html`<dt>${t("outcome.objective")}</dt><dd dir="auto">${objective}</dd>` : ""}
        <dt>${named("cameOfIt", kind)}</dt><dd dir="auto">${number(quantity)} ${unit}</dd>
        <dt>${t("outcome.description")}</dt><dd dir="auto">${description}</dd>
        ${evidenceUrl ? html`<dt>${t("outcome.evidence")}</dt><dd><a href=${evidenceUrl} rel="noreferrer" target="_blank">${evidenceUrl}</a></dd>` : ""}
      </dl>
      ${confirmed
        ? html`<div class="done" role="status"><p><strong>${t("link.confirmed")}</strong></p><p>${t("link.thanks")}</p></div>`
        : html`<p>${t("outcome.question")}</p>
            <form @submit=${this.#confirm.send}>
              ${this.#confirm.note()}
              <p class="actions">${this.#confirm.button(t("outcome.confirm"))}</p>
            </form>
            <p class="hint">${t("link.otherwise")}</p>`}`;
  }
}

customElements.define("jb-outcome-confirmation", OutcomeConfirmation);

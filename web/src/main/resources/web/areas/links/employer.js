import { html } from "lit";
import { post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { t } from "../../app/texts.js";
import { Linked } from "./linked.js";

/** Where an employer confirms that a candidate works there and is sent to a programme. */
class EmployerConfirmation extends Linked {
  api = "/api/employer-confirmations";

  #confirm = new Command(this, async (values, key) => {
    this.data = { asked: (await post(this.path, values, { key })).data };
  });

  ask({ candidate, employer, programme, confirmed }) {
    return html`<h1>${t("employer.title")}</h1>
      <dl class="card">
        <dt>${t("employer.candidate")}</dt><dd dir="auto">${candidate}</dd>
        <dt>${t("employer.employer")}</dt><dd dir="auto">${employer}</dd>
        <dt>${t("employer.programme")}</dt><dd dir="auto">${programme}</dd>
      </dl>
      ${confirmed
        ? html`<div class="done" role="status"><p><strong>${t("link.confirmed")}</strong></p><p>${t("link.thanks")}</p></div>`
        : html`<p>${t("employer.question", { candidate, employer, programme })}</p>
            <form @submit=${this.#confirm.send} @input=${this.#confirm.typed}>
              <label for="name">${t("employer.name")}</label>
              <input id="name" name="name" autocomplete="name" required maxlength="200">
              <label for="position">${t("employer.position")}</label>
              <input id="position" name="position" autocomplete="organization-title" required maxlength="200">
              ${this.#confirm.note()}
              <p class="actions">${this.#confirm.button(t("employer.confirm"))}</p>
            </form>
            <p class="hint">${t("link.otherwise")}</p>`}`;
  }
}

customElements.define("jb-employer-confirmation", EmployerConfirmation);

import { html } from "lit";
import { post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { date } from "../../app/format.js";
import { Part, say } from "../../app/page.js";
import { t } from "../../app/texts.js";

/** Asks for more time for an answer, and says why. */
class MoreTime extends Part {
  static properties = { followUp: { attribute: false } };

  extend = new Command(this, async ({ dueOn, reason }, key) => {
    const { data } = await post(`/api/follow-ups/${this.followUp.id}/extension`, { dueOn, reason: reason.trim() }, { key });
    say(t("moreTime.given", { date: date(data.dueOn) }));
    this.dispatchEvent(new Event("given"));
  });

  render() {
    return html`<details>
      <summary>${t("moreTime.title")}</summary>
      <form @submit=${this.extend.send} @input=${this.extend.typed}>
        <label for="dueOn">${t("moreTime.dueOn")}</label>
        <input id="dueOn" name="dueOn" type="date" required min=${this.followUp.dueOn}>
        <label for="reason">${t("moreTime.reason")}</label>
        <textarea id="reason" name="reason" required maxlength="2000" dir="auto"></textarea>
        ${this.extend.note()}
        <p class="actions">${this.extend.button(t("moreTime.send"), "quiet")}</p>
      </form>
    </details>`;
  }
}

customElements.define("jb-more-time", MoreTime);

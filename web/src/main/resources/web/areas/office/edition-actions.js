/** What an officer does with an edition as a whole: each asks first, in a dialog that says what will happen. */
import { html, nothing } from "lit";
import { post } from "../../app/api.js";
import { valuesOf } from "../../app/drafts.js";
import { dates } from "../../app/format.js";
import { Command } from "../../app/form.js";
import { Part, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { named, t } from "../../app/texts.js";
import { Seen } from "../../parts/seen.js";
import { objectionToDates, passes, sayings } from "./terms.js";

/** The form of a draft behind the dialog has fields of the same names. */
const idOf = (name) => `new-${name}`;

const dateField = (name, value) => html`<label for=${idOf(name)}>${t(`terms.${name}`)}</label>
  <input type="date" id=${idOf(name)} name=${name} .defaultValue=${value} required>`;

const newDates = (edition) => html`${dateField("startsOn", edition.startsOn)}
  ${dateField("endsOn", edition.endsOn)}
  ${dateField("nominationsCloseOn", edition.nominationsCloseOn)}`;

const reason = () => html`<label for="reason">${t("action.reason")}</label>
  <p class="hint" id="reason-hint">${t("action.cancelReasonHint")}</p>
  <textarea id="reason" name="reason" required maxlength="2000" aria-describedby="reason-hint"></textarea>`;

const beginning = (edition) => html`<label for=${idOf("title")}>${t("terms.title")}</label>
  <input id=${idOf("title")} name="title" .defaultValue=${edition.title} required maxlength="200" dir="auto">
  ${dateField("startsOn", nextYear(edition.startsOn))}`;

/** The same day of the week a year later, as courses begin on one. */
function nextYear(iso) {
  const day = new Date(iso + "T00:00Z");
  day.setUTCDate(day.getUTCDate() + 52 * 7);
  return day.toISOString().slice(0, 10);
}

/** Which actions there are, when, how each ends, and what it asks for. */
export const ACTIONS = {
  announce: { when: ["DRAFT"], path: "announcement" },
  complete: { when: ["RUNNING"], path: "completion" },
  reschedule: { when: ["ANNOUNCED"], path: "rescheduling", fields: newDates, objection: objectionToDates },
  clone: { when: ["DRAFT", "ANNOUNCED", "RUNNING", "COMPLETED", "CANCELLED"], path: "clone", fields: beginning, isFree: true },
  cancel: { when: ["ANNOUNCED", "RUNNING"], path: "cancellation", fields: reason, kind: "danger" },
};

const fieldsOf = () => [[t("edition.status"), ({ status }) => named("editionStatus", status)], ...sayings()];

class EditionAction extends Part {
  static properties = {
    action: {},
    edition: { attribute: false },
    etag: {},
  };

  #seen = new Seen();

  #command = new Command(this, async (values, key) => {
    const { path, isFree, fields } = ACTIONS[this.action];
    const address = `/api/programmes/${this.edition.id}`;
    const send = (ifMatch) => post(`${address}/${path}`, fields ? values : undefined, { key, ifMatch });
    const { data } = await (isFree ? send() : this.#seen.send(address, { seen: this.edition, etag: this.etag }, send));
    say(t(`action.${this.action}.done`));
    go(`/office/editions/${data.id}`, { replace: true });
  });

  #submit(event) {
    event.preventDefault();
    const { objection } = ACTIONS[this.action];
    if (!objection || passes(event.currentTarget, objection(valuesOf(event.currentTarget)))) {
      this.#command.send(event);
    }
  }

  render() {
    const { when, fields, kind } = ACTIONS[this.action];
    const { edition } = this;
    if (!when.includes(edition.status)) {
      return html`<p class="note">${t("action.notNow")}</p>`;
    }
    return html`<form @submit=${this.#submit} @input=${this.#command.typed}>
      <p>${t(`action.${this.action}.text`, { dates: dates(edition.startsOn, edition.endsOn) })}</p>
      ${fields ? fields(edition) : nothing}
      ${this.#seen.note(this.#command, fieldsOf(), () => go(location.pathname, { replace: true }))}
      <p class="actions">
        ${this.#command.button(t(`action.${this.action}`), kind)}
        <a class="button quiet" href=${location.pathname}>${t("leave")}</a>
      </p>
    </form>`;
  }
}

customElements.define("jb-edition-action", EditionAction);

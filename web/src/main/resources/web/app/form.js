/** A form that sends one command: once however often it is pressed, and again without harm when nobody knows what became of it. */
import { html } from "lit";
import { Problem } from "./api.js";
import { discard, draft, fill, keep, valuesOf } from "./drafts.js";
import { problemNote, say } from "./page.js";
import { t } from "./texts.js";

/** How long a command may take before somebody is told to wait, also by a screen reader, in milliseconds. */
const PATIENCE = 1000;

/** {@code /person/name} of a problem is the field {@code person.name} of a form. */
function fieldName(pointer) {
  return pointer.replace(/^#?\//, "").replaceAll("/", ".");
}

/**
 * Belongs to the element that shows the form; {@code @submit=${command.send}} and {@code ${command.note()}} tie it to the
 * template.
 */
export class Command {
  #host;
  #send;
  #draftName;
  #key = null;
  #marked = [];
  problem = null;
  isBusy = false;

  /**
   * @param host the element that shows the form
   * @param send gets the values by field name and the key of the command, and sends it
   * @param options.draft under which name to keep what is typed; without one it is not kept
   */
  constructor(host, send, { draft: draftName } = {}) {
    this.#host = host;
    this.#send = send;
    this.#draftName = draftName;
    host.addController(this);
  }

  hostConnected() {}

  /** For {@code @submit} of a form, or {@code @click} of a button that needs no fields. */
  send = async (event) => {
    event.preventDefault();
    if (this.isBusy) {
      return;
    }
    const form = event.currentTarget instanceof HTMLFormElement ? event.currentTarget : null;
    this.isBusy = true;
    this.problem = null;
    this.#unmark();
    this.#host.requestUpdate();
    this.#key ??= crypto.randomUUID();
    const slow = setTimeout(() => say(t("takesLong")), PATIENCE);
    try {
      await this.#send(form ? valuesOf(form) : {}, this.#key, form);
      this.#key = null;
      this.forgetDraft();
    } catch (failure) {
      this.problem = failure instanceof Problem ? failure : new Problem(500);
      if (!(failure instanceof Problem)) {
        console.error(failure);
      }
      if (!this.problem.isUnknown) {
        this.#key = null;
      }
      if (form) {
        this.#mark(form);
      }
    } finally {
      clearTimeout(slow);
      this.isBusy = false;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (this.problem) {
        say("");
        this.#host.querySelector(".problem")?.scrollIntoView({ block: "nearest" });
      }
    }
  };

  /** For {@code @input} of a form whose draft is kept. Another content is another command. */
  typed = (event) => {
    this.#key = null;
    if (this.#draftName) {
      keep(this.#draftName, valuesOf(event.currentTarget));
    }
  };

  /** Puts back what was typed before, into a form that is rendered. */
  restore(form) {
    const values = this.#draftName ? draft(this.#draftName) : null;
    if (values) {
      fill(form, values);
    }
    return values !== null;
  }

  forgetDraft() {
    if (this.#draftName) {
      discard(this.#draftName);
    }
  }

  /** What went wrong, if something did. */
  note() {
    return this.problem ? problemNote(this.problem) : "";
  }

  /** The button that sends. */
  button(text, kind = "") {
    return html`<button class=${kind} aria-disabled=${this.isBusy ? "true" : "false"}>
      ${this.isBusy ? t("sending") : text}
    </button>`;
  }

  #mark(form) {
    for (const error of this.problem.errors) {
      const field = form.querySelector(`[name="${CSS.escape(fieldName(error.pointer ?? ""))}"]`);
      if (field) {
        error.field = (field.labels?.[0] ?? field.closest("fieldset")?.querySelector("legend"))?.textContent.trim();
        field.setAttribute("aria-invalid", "true");
        this.#marked.push(field);
      }
    }
    this.#marked[0]?.focus();
  }

  #unmark() {
    this.#marked.forEach((field) => field.removeAttribute("aria-invalid"));
    this.#marked = [];
  }
}

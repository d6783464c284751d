import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Page } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";
import { todos } from "./next.js";
import { loadMore, loadThreads, mayStillChange } from "./threads.js";
import "./thread.js";

await useStyles("journey");

function isPast(thread) {
  return !mayStillChange(thread) && todos(thread).length === 0;
}

/** Where a participant stands with each application, what comes next on top. */
class MyJourney extends Page {
  async load(signal) {
    const threads = await loadThreads(signal);
    if (this.data) {
      return loadMore(threads, signal);
    }
    this.complete(threads, signal);
    return threads;
  }

  /** An application may be new; of everything else only what is about an edition that is shown. */
  concerns({ type, programmeId }) {
    return /^(application|intake)\./.test(type)
      || Boolean(this.data?.threads.some(({ application }) => application.programmeId === programmeId));
  }

  /** The first time, what is known first is shown first. */
  async complete(threads, signal) {
    const more = await loadMore(threads, signal);
    if (!signal.aborted) {
      this.data = more;
    }
  }

  /** Shows what was done, and stays with the application in which it was, wherever that stands now. */
  async changed({ currentTarget: thread }) {
    await this.reload();
    thread.querySelector("h2")?.focus();
  }

  /** What waits for the participant comes before what does not. */
  sorted(threads) {
    return threads.toSorted((one, other) => (todos(other).length > 0) - (todos(one).length > 0));
  }

  view({ threads, isPartial }) {
    return html`<header class="journey-head">
        <h1>${t("journey.title")}</h1>
        ${threads.length ? html`<a class="button quiet" href="/me/applications/new">${t("journey.apply")}</a>` : ""}
      </header>
      ${isPartial ? html`<div class="note warn" role="status"><p>${t("journey.partial")}</p>
        <p><button type="button" class="link" @click=${() => this.reload()}>${t("problem.again")}</button></p></div>` : ""}
      ${threads.length === 0 && !isPartial ? html`<div class="empty">
        <p>${t("journey.empty")}</p>
        <p><a class="button" href="/me/applications/new">${t("journey.apply")}</a></p>
      </div>` : ""}
      ${repeat(this.sorted(threads), ({ application }) => application.id, (thread, index) => html`
        <jb-thread .thread=${thread} ?past=${index > 0 && isPast(thread)} @changed=${this.changed}></jb-thread>`)}`;
  }
}

customElements.define("jb-journey", MyJourney);

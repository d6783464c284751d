import { html } from "lit";
import { get } from "../../app/api.js";
import { moment } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { names } from "../../app/people.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { officeTabs } from "../../parts/tabs.js";

await useStyles("office");

const STATES = { QUEUED: "warn", SENT: "good", FAILED: "bad" };
const AT_ONCE = 30;

/** What was written to whom, the newest first, and whether it has arrived. */
class Messages extends Page {
  async load(signal) {
    const asked = new URLSearchParams({ limit: AT_ONCE });
    for (const [name, parameter] of [["state", "state"], ["after", "cursor"], ["person", "personId"]]) {
      if (this.query.get(name)) {
        asked.set(parameter, this.query.get(name));
      }
    }
    const { items, next } = await get(`/api/messages?${asked}`, { signal });
    const person = await names([...items.map(({ personId }) => personId), this.query.get("person")], { signal });
    return { items, next, person };
  }

  #address(changes) {
    const query = new URLSearchParams(this.query);
    query.delete("after");
    for (const [name, value] of Object.entries(changes)) {
      value ? query.set(name, value) : query.delete(name);
    }
    return `/office/messages${query.size > 0 ? `?${query}` : ""}`;
  }

  view({ items, next, person }) {
    const state = this.query.get("state");
    const about = this.query.get("person");
    return html`<h1>${t("messages.title")}</h1>
      ${officeTabs()}
      <nav class="actions" aria-label=${t("messages.filter")}>
        ${[null, ...Object.keys(STATES)].map((one) => html`<a class="button ${one === state ? "" : "quiet"}"
          aria-current=${one === state ? "true" : "false"} href=${this.#address({ state: one })}>${t(`messages.show.${one ?? "ALL"}`)}</a>`)}
      </nav>
      ${about
        ? html`<p>${t("messages.to", { name: person(about)?.name ?? t("somebody") })}
            <a href=${this.#address({ person: null })}>${t("messages.toEverybody")}</a></p>`
        : ""}
      ${state === "QUEUED" ? html`<p class="hint">${t("messages.queuedHint")}</p>` : ""}
      ${state === "FAILED" ? html`<p class="hint">${t("messages.failedHint")}</p>` : ""}
      ${items.length === 0
        ? html`<div class="empty"><p>${state || about ? t("messages.noneSuch") : t("messages.none")}</p></div>`
        : html`<ul class="messages">${items.map((message) => this.#item(message, person(message.personId)))}</ul>`}
      <p class="actions">
        ${this.query.has("after") ? html`<a class="button quiet" href=${this.#address({})}>${t("messages.newest")}</a>` : ""}
        ${next ? html`<a class="button quiet" href=${this.#address({ after: next })}>${t("messages.older")}</a>` : ""}
      </p>`;
  }

  #item(message, addressee) {
    return html`<li class="card">
      <p><span class="tag ${STATES[message.state]}">${named("messageState", message.state)}</span>
        <span class="tag plain">${named("template", message.template)}</span>
        <span class="small soft">${moment(message.sentAt ?? message.queuedAt)}</span></p>
      <p><a href=${this.#address({ person: message.personId })} dir="auto">${addressee?.name ?? t("somebody")}</a></p>
      ${message.failure ? html`<p class="problem small" dir="auto">${t("messages.failure", { failure: message.failure })}</p>` : ""}
      <details><summary dir="auto">${message.subject}</summary>
        <p class="letter" lang=${message.language.toLowerCase()} dir="auto">${message.text}</p></details>
    </li>`;
  }
}

customElements.define("jb-messages", Messages);

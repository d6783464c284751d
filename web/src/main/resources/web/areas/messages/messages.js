import { html } from "lit";
import { get } from "../../app/api.js";
import { moment } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";

await useStyles("participant");

const ON_A_PAGE = 20;
const TONES = { QUEUED: "plain", SENT: "good", FAILED: "bad" };

/** A text whose addresses are links. */
function linked(text) {
  return text.trim().split(/(https?:\/\/\S+)/).map((part, index) => index % 2 ? html`<a href=${part}>${t("messages.link")}</a>` : part);
}

/** What somebody has been written, the latest first. */
class Messages extends Page {
  load(signal) {
    const cursor = this.query.get("after");
    return get(`/api/messages?limit=${ON_A_PAGE}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`, { signal });
  }

  view({ items, next }) {
    const isFirst = !this.query.get("after");
    return html`<h1>${t("messages.title")}</h1>
      <p>${t("messages.text")}</p>
      ${items.length === 0 ? html`<div class="empty"><p>${t("messages.none")}</p><p><a href="/me/journey">${t("toJourney")}</a></p></div>` : ""}
      ${items.map((message, index) => this.message(message, isFirst && index === 0))}
      <p class="actions">
        ${next ? html`<a class="button quiet" href="/me/messages?after=${encodeURIComponent(next)}">${t("messages.older")}</a>` : ""}
        ${isFirst ? "" : html`<a href="/me/messages">${t("messages.latest")}</a>`}
      </p>`;
  }

  message({ subject, text, language, state, queuedAt, sentAt }, isLatest) {
    return html`<details class="card message" ?open=${isLatest}>
      <summary><span lang=${language.toLowerCase()}><strong>${subject}</strong></span>
        <span class="small soft">${moment(sentAt ?? queuedAt)}</span>
        <span class="tag ${TONES[state] ?? ""}">${named("messageState", state)}</span></summary>
      <p class="as-written" lang=${language.toLowerCase()} dir="auto">${linked(text)}</p>
    </details>`;
  }
}

customElements.define("jb-my-messages", Messages);

import { html } from "lit";
import { get } from "../../app/api.js";
import { Page } from "../../app/page.js";
import { t } from "../../app/texts.js";

/** A page for whoever holds the signed link that led here. There is no account; the link says who may. */
export class Linked extends Page {
  /** Where the API has what the link is about, and where it takes the answer. */
  get path() {
    return `${this.api}/${encodeURIComponent(this.params.token)}`;
  }

  async load(signal) {
    try {
      return { asked: await get(this.path, { signal }) };
    } catch (problem) {
      if (problem.status === 404 || problem.status === 410) {
        return { isExpired: problem.status === 410 };
      }
      throw problem;
    }
  }

  view({ asked, isExpired }) {
    if (asked) {
      return this.ask(asked);
    }
    return isExpired
      ? html`<h1>${t("link.expired")}</h1><p>${t("link.expiredText")}</p>`
      : html`<h1>${t("link.unknown")}</h1><p>${t("link.unknownText")}</p>`;
  }
}

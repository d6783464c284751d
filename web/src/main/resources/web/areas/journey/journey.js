import { html } from "lit";
import { get } from "../../app/api.js";
import { dates } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { named, t } from "../../app/texts.js";

/** Where a participant stands with each application, what comes next on top. */
class MyJourney extends Page {
  load(signal) {
    return get("/api/me/journey", { signal });
  }

  concerns({ type }) {
    return /^(application|intake|edition|agenda|survey|plan|follow-up|certificate)\./.test(type);
  }

  view({ steps }) {
    return html`<h1>${t("journey.title")}</h1>
      ${steps.length === 0 ? html`<div class="empty"><p>${t("journey.empty")}</p><p><a href="/">${t("journey.toCatalogue")}</a></p></div>` : ""}
      ${steps.map(({ application, programme }) => html`<section class="card">
        <h2>${programme?.title ?? t("journey.unknownProgramme")}</h2>
        ${programme ? html`<p>${dates(programme.startsOn, programme.endsOn)}, ${programme.place}</p>` : ""}
        <p><span class="tag">${named("applicationStatus", application.status)}</span></p>
      </section>`)}`;
  }
}

customElements.define("jb-journey", MyJourney);

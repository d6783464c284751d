import { html } from "lit";
import { all } from "../../app/api.js";
import { Page } from "../../app/page.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";
import "./edition-form.js";

await useStyles("office");

/** Begins an edition: as a draft, which nobody but officers sees. */
class NewEdition extends Page {
  async load(signal) {
    return { editions: await all("/api/programmes", { signal }) };
  }

  view({ editions }) {
    return html`<p class="small"><a href="/office">${t("tabs.editions")}</a></p>
      <h1>${t("edition.new")}</h1>
      <p class="lead">${t("edition.newText")}</p>
      ${editions.length > 0 ? html`<p>${t("edition.newByClone")}</p>` : ""}
      <jb-edition-form .editions=${editions}
        @saved=${(event) => go(`/office/editions/${event.detail.id}`, { replace: true })}></jb-edition-form>`;
  }
}

customElements.define("jb-edition-new", NewEdition);

import { html, nothing } from "lit";
import { country, language } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";
import { behind } from "./behind.js";
import { countries } from "./countries.js";
import { dashboard, mayOpen } from "./data.js";
import { headline, indicators, outcomes, overTheYears } from "./figures.js";
import { address, opened } from "./selection.js";

await useStyles("impact");

/** What became of the programmes, in figures that say how sure they are. */
class Impact extends Page {
  #shown = null;

  load(signal) {
    return dashboard(this.query, signal);
  }

  concerns({ type }) {
    return /^(outcome\.confirmed|follow-up\.answered)\./.test(type);
  }

  #choose = (event) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    go(address(this.query, { programme: chosen.get("programme"), country: chosen.get("country") }));
  };

  /** Whoever opens a figure reads on there. */
  updated() {
    const asked = opened(this.query)?.toString() ?? null;
    const heading = this.querySelector("#behind");
    if (asked !== this.#shown && (heading || !asked)) {
      this.#shown = asked;
      heading?.focus();
      heading?.scrollIntoView({ block: "start" });
    }
  }

  view(data) {
    const { impact, editions } = data;
    return html`<h1>${t("impact.title")}</h1>
      <p class="lead">${t("impact.lead")}</p>
      ${this.filters(data)}
      ${headline(data, this.query)}
      ${isSuppressed(impact) ? html`<p class="note">${t("impact.suppressed")}</p>` : nothing}
      ${data.behind ? behind(data.behind, editions, this.query) : nothing}
      ${outcomes(impact.outcomes, this.query)}
      ${indicators(impact.totals, this.query)}
      ${mayOpen() ? html`<p class="hint">${t("impact.opens")}</p>` : html`<p class="hint">${t("impact.opensForOthers")}</p>`}
      ${overTheYears(impact.editions ?? [], editions, this.query)}
      ${countries(data, this.query)}`;
  }

  filters({ editions, invited }) {
    const held = [...editions.values()]
      .filter((edition) => edition.status === "COMPLETED")
      .sort((one, other) => other.endsOn.localeCompare(one.endsOn));
    const byName = invited.sort((one, other) => country(one).localeCompare(country(other), language));
    const option = (value, text, chosen) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
    const chosenEdition = this.query.get("programme") ?? "";
    const chosenCountry = this.query.get("country") ?? "";
    return html`<form class="choose" @submit=${this.#choose}>
      <div><label for="programme">${t("impact.edition")}</label>
        <select id="programme" name="programme" .value=${chosenEdition}>
          ${option("", t("impact.allEditions"), chosenEdition)}
          ${held.map((edition) => option(edition.id, `${edition.endsOn.slice(0, 4)}: ${edition.title}`, chosenEdition))}
        </select></div>
      <div><label for="country">${t("impact.country")}</label>
        <select id="country" name="country" .value=${chosenCountry}>
          ${option("", t("impact.allCountries"), chosenCountry)}
          ${byName.map((code) => option(code, country(code), chosenCountry))}
        </select></div>
      <p class="actions"><button class="quiet">${t("impact.show")}</button>
        ${chosenEdition || chosenCountry ? html`<a href=${address(this.query, { programme: null, country: null })}>${t("impact.showAll")}</a>` : nothing}</p>
    </form>`;
  }
}

function isSuppressed({ answers, totals, outcomes: some, countries: parts }) {
  return [answers, ...totals, ...some, ...(parts ?? []).map((part) => part.answers)].some((one) => one.suppressed);
}

customElements.define("jb-impact", Impact);

import { html } from "lit";
import { all, post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { number } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";
import { modal } from "../../parts/modal.js";
import { officeTabs } from "../../parts/tabs.js";

await useStyles("agenda");

/** The rooms and halls in which sessions take place. */
class Venues extends Page {
  #add = new Command(this, async ({ name, place, seats }, key) => {
    await post("/api/venues", { name, place, seats: seats ? Number(seats) : null }, { key });
    say(t("venue.added", { name }));
    this.#leave();
  }, { draft: "venue" });

  async load(signal) {
    return { venues: await all("/api/venues", { signal }) };
  }

  #leave() {
    if (this.query.has("new")) {
      this.#add.problem = null;
      go("/office/venues", { replace: true });
    }
  }

  view({ venues }) {
    return html`<h1>${t("venues.title")}</h1>
      ${officeTabs()}
      <p class="actions"><a class="button" href="/office/venues?new=1">${t("venue.new")}</a></p>
      ${venues.length === 0 ? html`<div class="empty"><p>${t("venues.none")}</p></div>` : this.#table(venues)}
      ${this.query.has("new") ? modal(t("venue.new"), this.#form(), () => this.#leave()) : ""}`;
  }

  #table(venues) {
    const sorted = [...venues].sort((one, other) => one.place.localeCompare(other.place) || one.name.localeCompare(other.name));
    return html`<table class="cards-on-phone">
      <thead><tr><th scope="col">${t("venue.name")}</th><th scope="col">${t("venue.place")}</th><th scope="col" class="number">${t("venue.seats")}</th></tr></thead>
      <tbody>${sorted.map(({ name, place, seats }) => html`<tr>
        <th scope="row" dir="auto">${name}</th>
        <td data-label=${t("venue.place")} dir="auto">${place}</td>
        <td data-label=${t("venue.seats")} class="number">${seats ? number(seats) : t("venue.uncounted")}</td>
      </tr>`)}</tbody>
    </table>`;
  }

  #form() {
    return html`<form @submit=${this.#add.send} @input=${this.#add.typed}>
      <label for="name">${t("venue.name")}</label>
      <input id="name" name="name" required maxlength="200" dir="auto">
      <label for="place">${t("venue.place")}</label>
      <p class="hint" id="place-hint">${t("venue.placeHint")}</p>
      <input id="place" name="place" required maxlength="200" dir="auto" aria-describedby="place-hint">
      <label for="seats">${t("venue.seats")}</label>
      <p class="hint" id="seats-hint">${t("venue.seatsHint")}</p>
      <input id="seats" name="seats" type="number" min="1" aria-describedby="seats-hint">
      ${this.#add.note()}
      <p class="actions">${this.#add.button(t("venue.add"))}
        <a class="button quiet" href="/office/venues">${t("leave")}</a></p>
    </form>`;
  }
}

customElements.define("jb-venues", Venues);

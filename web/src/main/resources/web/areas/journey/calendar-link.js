import { html } from "lit";
import { get, post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { Part, say } from "../../app/page.js";
import { t } from "../../app/texts.js";

/** The secret link by which a calendar program follows the agenda; fetched only when it is asked for. */
class CalendarLink extends Part {
  static properties = {
    programmeId: { attribute: false },
    url: { state: true },
  };

  show = new Command(this, async () => {
    this.url = (await get(`/api/programmes/${this.programmeId}/calendar-link`)).url;
  });

  renew = new Command(this, async (_values, key) => {
    const { data } = await post(`/api/programmes/${this.programmeId}/calendar-link/renewal`, undefined, { key });
    this.url = data.url;
    say(t("calendar.renewed"));
  });

  async copy() {
    await navigator.clipboard.writeText(this.url);
    say(t("calendar.copied"));
  }

  render() {
    return html`<h3>${t("calendar.title")}</h3>
      <p class="small">${t("calendar.text")}</p>
      ${this.show.note()}${this.renew.note()}
      ${this.url ? this.shown() : html`<form @submit=${this.show.send}>${this.show.button(t("calendar.show"), "quiet")}</form>`}`;
  }

  shown() {
    return html`<label for="calendar-${this.programmeId}">${t("calendar.link")}</label>
      <input id="calendar-${this.programmeId}" readonly .value=${this.url} @focus=${(event) => event.currentTarget.select()}>
      <p class="actions">
        <button type="button" @click=${this.copy}>${t("calendar.copy")}</button>
        <a class="button quiet" href=${this.url.replace(/^https?:/, "webcal:")}>${t("calendar.open")}</a>
      </p>
      <form @submit=${this.renew.send}>
        <p class="hint">${t("calendar.renewHint")}</p>
        ${this.renew.button(t("calendar.renew"), "link")}
      </form>`;
  }
}

customElements.define("jb-calendar-link", CalendarLink);

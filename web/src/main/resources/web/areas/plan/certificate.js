import { html } from "lit";
import { all, find, get, post, Problem } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { dates, dayOf } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { user } from "../../app/session.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";

await useStyles("participant");

/** Has a certificate printed under the name that the graduate gives, or shows it. */
class MyCertificate extends Page {
  static properties = { name: { state: true } };

  issue = new Command(this, async ({ name }, key) => {
    const { data } = await post(`/api/alumni/${this.params.id}/certificate`, { name: name.trim() }, { key });
    const certificate = { code: data.code, ...(await get(`/api/certificates/${data.code}`)) };
    this.data = { ...this.data, certificate };
    say(t("certificate.done"));
    await this.beginAnew();
  });

  async load(signal) {
    const graduate = (await all("/api/alumni", { signal })).find(({ id }) => id === this.params.id);
    if (!graduate) {
      throw new Problem(404);
    }
    const [edition, people] = await Promise.all([
      get(`/api/programmes/${graduate.programmeId}`, { signal }),
      find(`/api/people?ids=${user().personId}`, { signal }),
    ]);
    this.name ??= people?.[0]?.name ?? "";
    return { edition, graduate, certificate: graduate.certificate };
  }

  view({ edition, graduate, certificate }) {
    return html`<p><a href="/me/journey">${t("toJourney")}</a></p>
      <h1>${t("certificate.title")}</h1>
      <p class="lead">${edition.title}</p>
      ${certificate ? this.issued(edition, certificate) : this.form(edition, graduate)}`;
  }

  issued(edition, { code, name, issuedAt }) {
    return html`${this.sheet(edition, name, code)}
      <p>${t("certificate.issued", { date: dayOf(issuedAt, edition.zone) })} ${t("certificate.check")}</p>
      <p class="actions"><button type="button" @click=${() => print()}>${t("certificate.toPaper")}</button>
        <a href="/certificates/${code}">${t("certificate.open")}</a></p>`;
  }

  form(edition, { attendance }) {
    return html`<p>${t("certificate.text", { percent: attendance.percentOfHeld })}</p>
      <form @submit=${this.issue.send} @input=${this.issue.typed}>
        <label for="name">${t("certificate.name")}</label>
        <p class="hint" id="name-hint">${t("certificate.nameHint")}</p>
        <input id="name" name="name" required maxlength="200" autocomplete="name" aria-describedby="name-hint" dir="auto"
          .value=${this.name} @input=${(event) => (this.name = event.currentTarget.value)}>
        ${this.sheet(edition, this.name)}
        ${this.issue.note()}
        <p class="note warn">${t("certificate.once")}</p>
        <p class="actions">${this.issue.button(t("certificate.print"))}<a href="/me/journey">${t("back")}</a></p>
      </form>`;
  }

  /** How it will look, in words and names; once it is issued, with where it can be checked. */
  sheet(edition, name, code) {
    return html`<figure class="sheet">
      <p class="small">${t("certificate.says")}</p>
      <p class="big" dir="auto">${name || "…"}</p>
      <p>${t("certificate.took")}</p>
      <p><strong>${edition.title}</strong></p>
      <p class="small">${dates(edition.startsOn, edition.endsOn)} · ${edition.place}</p>
      ${code ? html`<p class="small">${t("certificate.code")} <code>${code}</code><br>${location.origin}/certificates/${code}</p>` : ""}
    </figure>`;
  }
}

customElements.define("jb-certificate", MyCertificate);

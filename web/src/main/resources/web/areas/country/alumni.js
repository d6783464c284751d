import { html, nothing } from "lit";
import { all } from "../../app/api.js";
import { date } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { names } from "../../app/people.js";
import { useStyles } from "../../app/styles.js";
import { n, named, t } from "../../app/texts.js";
import { unconfirmed, unsigned } from "./desk.js";
import { followUpTag, nameOr } from "./parts.js";

await useStyles("country");

/** What is asked of whom, by the filters of the list. */
const FILTERS = {
  all: () => true,
  overdue: ({ plan }) => plan?.followUps.some((one) => one.state === "OVERDUE"),
  confirm: ({ plan }) => plan?.followUps.some((one) => unconfirmed(one).length > 0),
  sign: ({ plan }) => plan && unsigned(plan),
};

/** Those of the country who met the attendance rule, and how far each has come since. */
class AlumniOfCountry extends Page {
  async load(signal) {
    const [graduates, plans, programmes] = await Promise.all([
      all("/api/alumni", { signal }),
      all("/api/action-plans", { signal }),
      all("/api/programmes", { signal }),
    ]);
    const nameOf = await names(graduates.map((one) => one.personId), { signal });
    const editions = new Map(programmes.map((edition) => [edition.id, edition.title]));
    const alumni = graduates
      .sort((one, other) => other.endedOn.localeCompare(one.endedOn))
      .map((graduate) => ({
        graduate,
        name: nameOr(nameOf(graduate.personId)?.name),
        edition: editions.get(graduate.programmeId) ?? t("country.unknownEdition"),
        plan: plans.find((plan) => plan.personId === graduate.personId && plan.programmeId === graduate.programmeId),
      }));
    return { alumni };
  }

  concerns({ type }) {
    return /^(graduate|plan|follow-up|outcome)\./.test(type);
  }

  view({ alumni }) {
    const filter = this.query.get("show") in FILTERS ? this.query.get("show") : "all";
    const shown = alumni.filter(FILTERS[filter]);
    return html`<p class="small"><a href="/country">${t("country.toDesk")}</a></p>
      <h1>${t("country.alumni")}</h1>
      <p class="lead">${t("country.alumniLead")}</p>
      <nav class="tabs" aria-label=${t("country.alumni")}>${Object.keys(FILTERS).map((one) => html`<a
        href="/country/alumni?show=${one}" aria-current=${one === filter ? "page" : nothing}>${t(`country.filter.${one}`)} (${alumni.filter(FILTERS[one]).length})</a>`)}</nav>
      ${shown.length === 0
        ? html`<div class="empty"><p>${t(alumni.length === 0 ? "country.noAlumni" : "country.nobodyHere")}</p></div>`
        : this.table(shown)}`;
  }

  table(alumni) {
    return html`<table class="cards-on-phone">
      <caption>${n("country.alumniCount", alumni.length)}</caption>
      <thead><tr><th scope="col">${t("country.name")}</th><th scope="col">${t("country.edition")}</th><th scope="col">${t("country.plan")}</th>
        <th scope="col">${t("country.followUps")}</th><th scope="col">${t("country.reported")}</th></tr></thead>
      <tbody>${alumni.map(({ graduate, name, edition, plan }) => html`<tr>
        <th scope="row" dir="auto">${name}</th>
        <td data-label=${t("country.edition")}><span dir="auto">${edition}</span><br><span class="small soft">${date(graduate.endedOn)}</span></td>
        <td data-label=${t("country.plan")}>${this.plan(plan)}</td>
        <td data-label=${t("country.followUps")}>${this.followUps(plan)}</td>
        <td data-label=${t("country.reported")}>${this.outcomes(plan)}</td>
      </tr>`)}</tbody>
    </table>`;
  }

  plan(plan) {
    if (!plan || plan.versions.length === 0) {
      return html`<span class="soft">${t("country.planNone")}</span>`;
    }
    return html`<a href="/country/plans/${plan.id}">${t(unsigned(plan) ? "country.planToSign" : "country.planSigned")}</a>`;
  }

  followUps(plan) {
    return plan?.followUps.length
      ? html`<ul class="asked">${plan.followUps.map((one) => html`<li>
          <a href="/country/follow-ups/${one.id}">${named("country.followUpShort", one.followUp)}</a> ${followUpTag(one.state)}</li>`)}</ul>`
      : html`<span class="soft">–</span>`;
  }

  outcomes(plan) {
    const outcomes = plan?.followUps.flatMap((one) => one.answer?.outcomes ?? []) ?? [];
    const open = outcomes.filter((one) => one.status === "SELF_REPORTED").length;
    return outcomes.length === 0
      ? html`<span class="soft">–</span>`
      : html`${n("country.outcomesConfirmed", outcomes.length - open)}${open > 0 ? html`<br><span class="tag warn">${n("country.outcomesOpen", open)}</span>` : nothing}`;
  }
}

customElements.define("jb-alumni-of-country", AlumniOfCountry);

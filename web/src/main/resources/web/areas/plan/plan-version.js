import { html, nothing } from "lit";
import { get } from "../../app/api.js";
import { dayOf } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";
import { indicatorText, milestoneText } from "./plan-draft.js";

await useStyles("participant");

/** A version of a plan as it was submitted, and what it says otherwise than another one. */
class PlanVersion extends Page {
  async load(signal) {
    const { id, number } = this.params;
    const path = `/api/action-plans/${id}`;
    const from = Number(this.query.get("from") ?? number - 1);
    const [plan, version, diff] = await Promise.all([
      get(path, { signal }),
      get(`${path}/versions/${number}`, { signal }),
      from > 0 ? get(`${path}/versions/${number}/diff?from=${from}`, { signal }) : null,
    ]);
    const edition = await get(`/api/programmes/${plan.programmeId}`, { signal });
    return { plan, version, diff, from, edition };
  }

  view({ plan, version, diff, from, edition }) {
    const { number, submittedAt, content } = version;
    const cosignedAt = plan.versions.find((one) => one.number === number)?.cosignedAt;
    return html`<p><a href="/me/plans/${plan.id}">${t("versions.toPlan")}</a></p>
      <h1>${t("versions.version", { number })}</h1>
      <p class="lead">${edition.title}</p>
      <p>${t("versions.submitted", { date: dayOf(submittedAt, edition.zone) })}
        ${cosignedAt ? html`<span class="tag good">${t("versions.cosignedOn", { date: dayOf(cosignedAt, edition.zone) })}</span>` : ""}</p>
      ${plan.versions.length > 1 ? this.choice(plan, number, from) : ""}
      ${diff ? this.diff(diff, from) : ""}
      ${this.content(content)}`;
  }

  /** Each comparison has an address of its own. */
  choice({ id, versions }, number, from) {
    return html`<nav class="tabs" aria-label=${t("versions.title")}>${versions.map((one) => html`<a
      href="/me/plans/${id}/versions/${one.number}" aria-current=${one.number === number ? "page" : nothing}>${t("versions.version", { number: one.number })}</a>`)}</nav>
      ${versions.length > 2 ? html`<p class="small">${t("versions.compare")}
        ${versions.filter((one) => one.number !== number && one.number !== from).map((one) => html`<a
          href="/me/plans/${id}/versions/${number}?from=${one.number}">${t("versions.version", { number: one.number })}</a> `)}</p>` : ""}`;
  }

  content({ objective, owner, milestones, indicators }) {
    return html`<section class="card">
      <h2>${t("versions.content")}</h2>
      <dl>
        <dt>${t("plan.objective")}</dt><dd class="as-written" dir="auto">${objective}</dd>
        <dt>${t("plan.owner")}</dt><dd dir="auto">${owner}</dd>
        <dt>${t("plan.milestones")}</dt><dd><ul>${milestones.map((one) => html`<li dir="auto">${milestoneText(one)}</li>`)}</ul></dd>
        <dt>${t("plan.indicators")}</dt><dd><ul>${indicators.map((one) => html`<li dir="auto">${indicatorText(one)}</li>`)}</ul></dd>
      </dl>
    </section>`;
  }

  diff({ objective, owner, milestones, indicators }, from) {
    const rows = [
      ...this.changed(t("plan.objective"), objective, (text) => text),
      ...this.changed(t("plan.owner"), owner, (text) => text),
      ...this.rows(t("plan.milestones"), milestones, milestoneText),
      ...this.rows(t("plan.indicators"), indicators, indicatorText),
    ];
    return html`<section class="card">
      <h2>${t("versions.difference", { number: from })}</h2>
      ${rows.length ? html`<dl class="diff">${rows}</dl>` : html`<p>${t("versions.same")}</p>`}
    </section>`;
  }

  changed(label, change, text) {
    return change ? [html`<dt>${label}</dt><dd>
      <del dir="auto">${text(change.from)}</del><ins dir="auto">${text(change.to)}</ins></dd>`] : [];
  }

  rows(label, { added, removed, changed }, text) {
    return [
      ...changed.flatMap((change) => this.changed(label, change, text)),
      ...removed.map((one) => html`<dt>${label}</dt><dd><del dir="auto">${text(one)}</del></dd>`),
      ...added.map((one) => html`<dt>${label}</dt><dd><ins dir="auto">${text(one)}</ins></dd>`),
    ];
  }
}

customElements.define("jb-plan-version", PlanVersion);

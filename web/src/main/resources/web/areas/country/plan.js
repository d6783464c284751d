import { html, nothing } from "lit";
import { find, get, post, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { date, number } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { names } from "../../app/people.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { unsigned } from "./desk.js";
import { Seen } from "../../parts/seen.js";
import { followUpTag, nameOr, pageTop } from "./parts.js";

await useStyles("country");

/** A version of somebody's plan, and the country's signature under the last one. */
class PlanOfCountry extends Page {
  #seen = new Seen();

  sign = new Command(this, async () => {
    const path = `/api/action-plans/${this.params.id}`;
    const { plan, etag } = this.data;
    await this.#seen.send(path, { seen: plan, etag }, (ifMatch) => post(`${path}/cosignature`, undefined, { ifMatch }));
    say(t("country.signed"));
    await this.reload();
  });

  async load(signal) {
    const path = `/api/action-plans/${this.params.id}`;
    const { data: plan, etag } = await read(path, { signal });
    const number = Number(this.query.get("version")) || plan.versions.at(-1)?.number;
    const before = number > 1 ? number - 1 : null;
    const [edition, agenda, version, diff, nameOf] = await Promise.all([
      get(`/api/programmes/${plan.programmeId}`, { signal }),
      find(`/api/programmes/${plan.programmeId}/agenda`, { signal }),
      number ? get(`${path}/versions/${number}`, { signal }) : null,
      before ? get(`${path}/versions/${number}/diff?from=${before}`, { signal }) : null,
      names([plan.personId], { signal }),
    ]);
    const sessions = new Map(agenda?.sessions.map((session) => [session.id, session.title]));
    return { plan, etag, edition, sessions, version, diff, name: nameOf(plan.personId)?.name };
  }

  concerns({ type }) {
    return /^(plan|follow-up|outcome)\./.test(type);
  }

  view({ plan, edition, sessions, version, diff, name }) {
    return html`${pageTop(t("country.planOf", { name: nameOr(name) }), edition)}
      ${this.now(plan, version, name)}
      <div class="stack">
      ${plan.versions.length > 1 ? html`<nav class="tabs" aria-label=${t("country.versions")}>${plan.versions.map((one) => html`<a
        href="/country/plans/${plan.id}?version=${one.number}" aria-current=${one.number === version.number ? "page" : nothing}>${t("country.version", { number: one.number })}</a>`)}</nav>` : nothing}
      ${version ? this.content(version, plan, sessions) : html`<div class="empty"><p>${t("country.noPlanYet")}</p></div>`}
      ${diff ? this.diff(diff, version.number) : nothing}
      ${plan.followUps.length > 0 ? this.followUps(plan.followUps) : nothing}
      </div>`;
  }

  now(plan, version, name) {
    const last = unsigned(plan);
    if (!last) {
      const signedAt = plan.versions.at(-1)?.cosignedAt;
      return signedAt ? html`<p class="done">${t("country.signedOn", { date: date(signedAt) })}</p>` : nothing;
    }
    const isLast = last.number === version.number;
    return html`<section class="next">
      <h2>${t("country.next")}</h2>
      <p>${t(isLast ? "country.now.sign" : "country.now.readLast", { name: nameOr(name), number: last.number })}</p>
      ${this.#seen.note(this.sign, fieldsOf(), () => this.reload(), null)}
      <p class="actions">${isLast
        ? html`<button @click=${this.sign.send} aria-disabled=${this.sign.isBusy}>${t("country.sign", { number: last.number })}</button>`
        : html`<a class="button" href="/country/plans/${plan.id}?version=${last.number}">${t("country.version", { number: last.number })}</a>`}</p>
    </section>`;
  }

  content({ number: version, submittedAt, content }, { versions }, sessions) {
    const signedAt = versions.find((one) => one.number === version)?.cosignedAt;
    return html`<section class="card">
      <h2>${t("country.version", { number: version })}
        ${signedAt ? html`<span class="tag good">${t("country.signedTag")}</span>` : nothing}</h2>
      <p class="small soft">${t("country.submittedOn", { date: date(submittedAt) })}</p>
      <dl><dt>${t("country.objective")}</dt><dd dir="auto">${content.objective}</dd>
        <dt>${t("country.owner")}</dt><dd dir="auto">${content.owner}</dd></dl>
      <h3>${t("country.milestones")}</h3>
      <ul>${content.milestones.map((one) => html`<li><span dir="auto">${one.title}</span>, ${t("country.until", { date: date(one.dueOn) })}</li>`)}</ul>
      <table class="cards-on-phone">
        <caption>${t("country.indicators")}</caption>
        <thead><tr><th scope="col">${t("country.indicator")}</th><th scope="col" class="number">${t("country.baseline")}</th>
          <th scope="col" class="number">${t("country.target")}</th><th scope="col">${t("country.unit")}</th>
          <th scope="col">${t("country.sdgTarget")}</th><th scope="col">${t("country.inspiredBy")}</th></tr></thead>
        <tbody>${content.indicators.map((one) => html`<tr>
          <th scope="row" dir="auto">${one.name}</th>
          <td class="number" data-label=${t("country.baseline")}>${number(one.baseline)}</td>
          <td class="number" data-label=${t("country.target")}>${number(one.target)}</td>
          <td data-label=${t("country.unit")} dir="auto">${one.unit}</td>
          <td data-label=${t("country.sdgTarget")}>${one.sdgTarget}</td>
          <td data-label=${t("country.inspiredBy")} dir="auto">${sessions.get(one.inspiredBySessionId) ?? "–"}</td>
        </tr>`)}</tbody>
      </table>
    </section>`;
  }

  /** What this version says otherwise than the one before. */
  diff({ objective, owner, milestones, indicators }, version) {
    const changes = [
      ...[[t("country.objective"), objective], [t("country.owner"), owner]].filter(([, change]) => change)
        .map(([what, change]) => [what, change.from, change.to]),
      ...lines(t("country.milestone"), milestones, (one) => `${one.title}, ${date(one.dueOn)}`),
      ...lines(t("country.indicator"), indicators, (one) => `${one.name}: ${number(one.baseline)} → ${number(one.target)} ${one.unit}`),
    ];
    return html`<section class="card">
      <h2>${t("country.changedSince", { number: version - 1 })}</h2>
      ${changes.length === 0 ? html`<p>${t("country.sameAsBefore")}</p>` : html`<table class="cards-on-phone">
        <thead><tr><th scope="col">${t("country.what")}</th><th scope="col">${t("country.before")}</th><th scope="col">${t("country.after")}</th></tr></thead>
        <tbody>${changes.map(([what, from, to]) => html`<tr><th scope="row">${what}</th>
          <td data-label=${t("country.before")} dir="auto">${from ?? "–"}</td><td data-label=${t("country.after")} dir="auto">${to ?? "–"}</td></tr>`)}</tbody>
      </table>`}
    </section>`;
  }

  followUps(followUps) {
    return html`<section class="card">
      <h2>${t("country.followUps")}</h2>
      <ul class="verdicts">${followUps.map((one) => html`<li>${followUpTag(one.state)}
        <a href="/country/follow-ups/${one.id}">${named("country.followUp", one.followUp)}</a>
        <span class="small soft">${t("country.dueOn", { date: date(one.dueOn) })}</span></li>`)}</ul>
    </section>`;
  }
}

/** What of a plan others change. */
function fieldsOf() {
  const last = ({ versions }) => versions.at(-1);
  return [
    [t("country.versions"), (plan) => (last(plan) ? t("country.version", { number: last(plan).number }) : "")],
    [t("country.signature"), (plan) => (last(plan)?.cosignedAt ? t("country.signedOn", { date: date(last(plan).cosignedAt) }) : "")],
  ];
}

function lines(what, { added, removed, changed }, text) {
  return [
    ...changed.map(({ from, to }) => [what, text(from), text(to)]),
    ...removed.map((one) => [what, text(one), null]),
    ...added.map((one) => [what, null, text(one)]),
  ];
}

customElements.define("jb-plan-of-country", PlanOfCountry);

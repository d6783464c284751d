import { html } from "lit";
import { get, post } from "../../app/api.js";
import { draft } from "../../app/drafts.js";
import { Command } from "../../app/form.js";
import { date, dayOf, months, number } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import "./more-time.js";

await useStyles("participant");

const KINDS = ["KNOWLEDGE_PASSED_ON", "ENTERPRISES_ADVISED", "FINANCE_REACHED", "TECHNOLOGY_ADOPTED", "JOBS", "POLICY"];
const MOST = 20;

/** Asks an alumnus what became of the plan, and shows what was answered. */
class FollowUpPage extends Page {
  static properties = { rows: { state: true } };
  #command;

  get answer() {
    this.#command ??= new Command(this, (values, key) => this.send(values, key), { draft: this.draftName });
    return this.#command;
  }

  get draftName() {
    return `follow-up.${this.params.id}`;
  }

  async send(values, key) {
    const actuals = this.data.indicators
      .map(({ name }, index) => ({ indicator: name, actual: values[`actuals.${index}.actual`] }))
      .filter(({ actual }) => actual !== "")
      .map(({ indicator, actual }) => ({ indicator, actual: Number(actual) }));
    const outcomes = [...Array(this.rows).keys()].map((row) => this.outcome(values, row)).filter(Boolean);
    const { data } = await post(`/api/follow-ups/${this.params.id}/answer`, { actuals, outcomes }, { key });
    this.data = { ...this.data, followUp: data };
    say(t("followUp.sent"));
    await this.beginAnew();
  }

  /** What stands in a row; null where nothing was told. */
  outcome(values, row) {
    const of = (field) => values[`outcomes.${row}.${field}`]?.trim() || null;
    const quantity = of("quantity");
    const told = { kind: of("kind"), unit: of("unit"), description: of("description"), evidenceUrl: of("evidenceUrl") };
    return quantity || told.unit || told.description ? { ...told, quantity: quantity && Number(quantity) } : null;
  }

  async load(signal) {
    const followUp = await get(`/api/follow-ups/${this.params.id}`, { signal });
    const path = `/api/action-plans/${followUp.planId}`;
    const [plan, edition] = await Promise.all([
      get(path, { signal }),
      get(`/api/programmes/${followUp.programmeId}`, { signal }),
    ]);
    const last = plan.versions.at(-1)?.number;
    const content = last ? (await get(`${path}/versions/${last}`, { signal })).content : null;
    const kept = Object.keys(draft(this.draftName) ?? {}).map((name) => Number(/^outcomes\.(\d+)/.exec(name)?.[1] ?? 0));
    this.rows = Math.max(0, ...kept) + 1;
    return { followUp, plan, edition, content, indicators: content?.indicators ?? [] };
  }

  updated() {
    const form = this.querySelector("form.answer");
    if (form && this.restored !== form) {
      this.restored = form;
      this.answer.restore(form);
    }
  }

  view(data) {
    const { followUp, edition } = data;
    return html`<p><a href="/me/journey">${t("toJourney")}</a></p>
      <h1>${t("followUp.title", { months: months(followUp.followUp) })}</h1>
      <p class="lead">${edition.title}</p>
      ${followUp.answer ? this.answered(followUp, edition) : this.form(data)}`;
  }

  form({ followUp, plan, content, indicators }) {
    return html`<p class="note ${followUp.state === "OVERDUE" ? "warn" : ""}">
        ${t(`followUp.state.${followUp.state}`, { date: date(followUp.dueOn) })}</p>
      ${followUp.extensions.map(({ from, to }) => html`<p class="small soft">${t("followUp.extended", { from: date(from), to: date(to) })}</p>`)}
      ${content ? html`<p><strong>${t("plan.objective")}:</strong> <span dir="auto">${content.objective}</span></p>`
        : html`<p class="note">${t("followUp.noPlan")} <a href="/me/plans/${plan.id}">${t("followUp.toPlan")}</a></p>`}
      <form class="answer" @submit=${this.answer.send} @input=${this.answer.typed}>
        ${indicators.length ? this.figures(indicators) : ""}
        <h2>${t("followUp.outcomes")}</h2>
        <p class="hint">${t("followUp.outcomesHint")}</p>
        ${[...Array(this.rows).keys()].map((row) => this.row(row))}
        ${this.rows < MOST ? html`<p><button type="button" class="quiet" @click=${this.more}>${t("followUp.more")}</button></p>` : ""}
        <p class="hint">${t("followUp.draft")}</p>
        ${this.answer.note()}
        <p class="actions">${this.answer.button(t("followUp.send"))}<a href="/me/journey">${t("back")}</a></p>
      </form>
      <jb-more-time .followUp=${followUp} @given=${() => this.reload()}></jb-more-time>`;
  }

  figures(indicators) {
    return html`<h2>${t("followUp.figures")}</h2>
      <p class="hint">${t("followUp.figuresHint")}</p>
      ${indicators.map(({ name, unit, baseline, target }, index) => html`
        <label for="actual-${index}" dir="auto">${t("followUp.figure", { name, unit })}</label>
        <p class="hint" id="actual-${index}-hint">${t("followUp.figureHint", { baseline: number(baseline), target: number(target) })}</p>
        <input id="actual-${index}" name="actuals.${index}.actual" type="number" step="any" aria-describedby="actual-${index}-hint">`)}`;
  }

  async more() {
    this.rows++;
    await this.updateComplete;
    document.getElementById(`kind-${this.rows - 1}`).focus();
  }

  row(row) {
    const name = (field) => `outcomes.${row}.${field}`;
    return html`<fieldset><legend>${t("followUp.outcome", { number: row + 1 })}</legend>
      <label for="kind-${row}">${t("followUp.kind")}</label>
      <select id="kind-${row}" name=${name("kind")}>${KINDS.map((kind) => html`<option value=${kind}>${named("outcomeKind", kind)}</option>`)}</select>
      <div class="side-by-side">
        <div class="field"><label for="quantity-${row}">${t("followUp.quantity")}</label>
          <input id="quantity-${row}" name=${name("quantity")} type="number" min="0" step="any"></div>
        <div class="field"><label for="unit-${row}">${t("followUp.unit")}</label>
          <input id="unit-${row}" name=${name("unit")} maxlength="50" placeholder=${t("followUp.unitHint")} dir="auto"></div>
      </div>
      <label for="description-${row}">${t("followUp.description")}</label>
      <textarea id="description-${row}" name=${name("description")} maxlength="2000" dir="auto"></textarea>
      <label for="evidence-${row}">${t("followUp.evidence")} <span class="soft">${t("optional")}</span></label>
      <p class="hint" id="evidence-${row}-hint">${t("followUp.evidenceHint")}</p>
      <input id="evidence-${row}" name=${name("evidenceUrl")} type="url" maxlength="2000" aria-describedby="evidence-${row}-hint">
    </fieldset>`;
  }

  answered({ answer }, { zone }) {
    return html`<div class="done"><p><strong>${t("followUp.thanks")}</strong></p>
        <p>${t("followUp.answeredOn", { date: dayOf(answer.at, zone) })}</p></div>
      ${answer.actuals.length ? html`<h2>${t("followUp.figures")}</h2>
        <ul>${answer.actuals.map(({ indicator, unit, actual }) => html`<li dir="auto">${indicator}: <strong>${number(actual)}</strong> ${unit}</li>`)}</ul>` : ""}
      <h2>${t("followUp.outcomes")}</h2>
      ${answer.outcomes.length ? html`<ul class="cards">${answer.outcomes.map((outcome) => this.told(outcome))}</ul>`
        : html`<p>${t("followUp.noOutcomes")}</p>`}
      <p class="actions"><a class="button" href="/me/journey">${t("toJourney")}</a></p>`;
  }

  told({ kind, quantity, unit, description, evidenceUrl, status, confirmedBy }) {
    return html`<li class="card">
      <h3>${named("outcomeKind", kind)}</h3>
      <p><strong>${number(quantity)}</strong> <span dir="auto">${unit}</span></p>
      <p dir="auto">${description}</p>
      ${evidenceUrl ? html`<p><a href=${evidenceUrl} rel="noreferrer">${t("followUp.evidenceLink")}</a></p>` : ""}
      <p><span class="tag ${status === "CONFIRMED" ? "good" : "plain"}">${confirmedBy ? named("confirmedBy", confirmedBy)
        : named("outcomeStatus", status)}</span></p>
    </li>`;
  }
}

customElements.define("jb-follow-up", FollowUpPage);

import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { find, get, post, Problem, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { dayOf } from "../../app/format.js";
import { Page, problemNote, say } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";
import { staleNote } from "../../parts/stale.js";
import { DraftKeeper } from "./draft-keeper.js";
import { fieldOf, fields } from "./plan-form.js";
import { differences, newIndicator, newMilestone, readForm, same } from "./plan-draft.js";
import "./plan-ideas.js";

await useStyles("participant");

const ROOM_FOR_TITLE = 200;

/** The action plan of a participant: written, saved while it is typed, submitted in versions. */
class PlanEditor extends Page {
  /** What the fields were last filled with, and how often that was. */
  shown = null;
  round = 0;

  submit = new Command(this, async (_values, key) => {
    await this.keeper.save();
    if (this.keeper.state !== "saved") {
      throw this.keeper.problem ?? new Problem(412, { type: "stale" });
    }
    const { data } = await this.send(key);
    say(t("plan.submitted", { number: data.number }));
    await this.reload();
    await this.beginAnew();
  });

  connectedCallback() {
    this.keeper ??= new DraftKeeper(this, this.params.id);
    super.connectedCallback();
  }

  /** An idea or a reminder in between makes another version of the plan, and no other draft. */
  async send(key) {
    const path = `/api/action-plans/${this.params.id}/submission`;
    try {
      return await post(path, undefined, { key, ifMatch: this.keeper.etag });
    } catch (problem) {
      if (problem.type === "stale" && await this.keeper.catchUp()) {
        return post(path, undefined, { key, ifMatch: this.keeper.etag });
      }
      throw problem;
    }
  }

  async load(signal) {
    const { data: plan, etag } = await read(`/api/action-plans/${this.params.id}`, { signal });
    const path = `/api/programmes/${plan.programmeId}`;
    const [edition, agenda] = await Promise.all([get(path, { signal }), find(`${path}/agenda`, { signal })]);
    this.take(plan.draft, etag);
    return { plan, edition, sessions: agenda?.sessions ?? [] };
  }

  /** Leaves alone what is being typed. */
  take(stored, etag) {
    const { draft, state } = this.keeper;
    if (draft && state !== "saved") {
      return;
    }
    this.keeper.begin(stored, etag);
    if (!draft || !same(draft, this.keeper.draft)) {
      this.show(this.keeper.draft);
    }
  }

  /** Fills the fields anew. */
  show(draft) {
    this.shown = draft;
    this.round++;
    this.requestUpdate();
  }

  /** Shows the draft with a row more or less, and goes there. */
  async rearrange(draft, name, index) {
    this.keeper.change(draft);
    this.show(draft);
    await this.updateComplete;
    const rows = this.querySelectorAll(`[data-row="${name}"]`);
    rows[Math.min(index, rows.length - 1)]?.querySelector("input").focus();
  }

  addRow = (name, row = name === "milestones" ? newMilestone() : newIndicator()) => {
    const { draft } = this.keeper;
    return this.rearrange({ ...draft, [name]: [...draft[name], row] }, name, draft[name].length);
  };

  removeRow = (name, index) => {
    const { draft } = this.keeper;
    return this.rearrange({ ...draft, [name]: draft[name].toSpliced(index, 1) }, name, index);
  };

  view({ plan, edition, sessions }) {
    const mayWrite = plan.status !== "WITHDRAWN";
    return html`<p><a href="/me/journey">${t("toJourney")}</a></p>
      <h1>${t("plan.heading")}</h1>
      <p class="lead">${edition.title}</p>
      ${mayWrite ? "" : html`<p class="note warn">${t("plan.withdrawn")}</p>`}
      ${this.keeper.conflict
        ? staleNote(differences(this.keeper.conflict, this.keeper.draft), this.keeper.takeTheirs, this.keeper.takeMine) : ""}
      <div class="split">
        <div>${mayWrite ? this.form(plan, edition, sessions) : ""}</div>
        <aside class="beside card">
          ${this.versions(plan, edition)}
          <jb-plan-ideas .plan=${plan} .sessions=${sessions} ?mayWrite=${mayWrite}
            @noted=${({ detail }) => this.noted(detail)}
            @use=${({ detail }) => this.addRow("milestones", newMilestone(detail.slice(0, ROOM_FOR_TITLE)))}></jb-plan-ideas>
        </aside>
      </div>`;
  }

  noted({ ideas, etag }) {
    this.data = { ...this.data, plan: { ...this.data.plan, ideas } };
    if (this.keeper.state === "saved") {
      this.keeper.etag = etag;
    }
  }

  form(plan, edition, sessions) {
    return html`<p>${t("plan.intro")}</p>
      <form class="plan" novalidate @submit=${this.submit.send}
        @input=${(event) => this.keeper.change(readForm(event.currentTarget))}>
        <p class="save-state" data-state=${this.keeper.state}>${this.keeper.conflict
          ? html`<button type="button" class="link" @click=${(event) => this.goTo(event, "stale")}>${t("plan.state.conflict")}</button>`
          : t(`plan.state.${this.keeper.state}`)}</p>
        ${this.keeper.problem ? problemNote(this.keeper.problem, this.keeper.save) : ""}
        ${keyed(this.round, html`<div>${fields(this.shown, { sessions, sdgTargets: edition.sdgTargets }, this)}</div>`)}
        <section class="note" aria-labelledby="submission">
          <h2 id="submission">${t("plan.submitTitle", { number: plan.versions.length + 1 })}</h2>
          <p>${t("plan.submitWhat")}</p>
        </section>
        ${this.submissionNote()}
        <p class="actions">${this.submit.button(t(plan.versions.length ? "plan.submitAgain" : "plan.submit"))}</p>
      </form>`;
  }

  submissionNote() {
    const { problem } = this.submit;
    if (problem?.type !== "incomplete-plan") {
      return problem?.type === "stale" && this.keeper.conflict ? "" : this.submit.note();
    }
    return html`<div class="problem" role="alert"><p>${t("plan.incomplete")}</p>
      <ul>${problem.errors.map(({ pointer }) => fieldOf(pointer)).map(({ id, text }) =>
        html`<li><a href="#${id}" @click=${(event) => this.goTo(event, id)}>${text}</a></li>`)}</ul></div>`;
  }

  goTo(event, id) {
    event.preventDefault();
    document.getElementById(id)?.focus();
  }

  versions({ id, versions }, { zone }) {
    return html`<h2>${t("versions.title")}</h2>
      ${versions.length === 0 ? html`<p class="small soft">${t("versions.none")}</p>` : html`<ul class="links">
        ${versions.toReversed().map(({ number, submittedAt, cosignedAt }) => html`<li>
          <a href="/me/plans/${id}/versions/${number}">${t("versions.version", { number })}</a>
          <span class="small soft">${dayOf(submittedAt, zone)}</span>
          ${cosignedAt ? html`<span class="tag good">${t("versions.cosigned")}</span>` : ""}</li>`)}</ul>`}`;
  }
}

customElements.define("jb-plan", PlanEditor);

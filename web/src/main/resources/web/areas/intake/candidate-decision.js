import { html } from "lit";
import { post, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { list } from "../../app/format.js";
import { Part, say } from "../../app/page.js";
import { named, t } from "../../app/texts.js";
import "./eligibility.js";
import { quotaName } from "./quotas.js";

const OPEN = ["NOMINATED", "APPLIED", "ENDORSED", "WAITLISTED", "OFFERED", "EXPIRED", "ENROLLED"];

/** What an officer can decide about a candidate, and in which states. */
export const DECISIONS = {
  select: { when: ["ENDORSED", "EXPIRED", "WAITLISTED"], isMain: true },
  turn: { when: ["WAITLISTED"] },
  mode: { when: OPEN },
  decline: { when: OPEN },
};

/** Asks before a decision about a candidate, and explains in place why it may be refused; {@code decided} tells the outcome. */
class CandidateDecision extends Part {
  static properties = {
    decision: {},
    application: { attribute: false },
    name: {},
    intake: { attribute: false },
    rules: { attribute: false },
    failed: { state: true },
    full: { state: true },
  };

  constructor() {
    super();
    this.failed = [];
    this.full = [];
  }

  #command = new Command(this, async (values, key) => {
    try {
      this.#tell(await this.#send(values, key));
    } catch (problem) {
      this.failed = problem.body?.failedRules?.map(({ rule }) => rule) ?? this.failed;
      this.full = problem.body?.fullQuotas ?? this.full;
      throw problem;
    }
  });

  async #send(values, key) {
    const { id } = this.application;
    switch (this.decision) {
      case "select": {
        const selection = { whenFull: values.whenFull, despite: values.despite ?? null };
        return (await post(`/api/applications/${id}/selection`, selection, { key })).data.candidacy;
      }
      case "turn":
        await post(`/api/intakes/${this.intake.programmeId}/waiting-list/${id}/turn`,
          { turn: Number(values.turn), reason: values.reason }, { key });
        return "WAITLISTED";
      case "mode":
        await post(`/api/applications/${id}/mode`, { mode: this.#otherMode(), reason: values.reason }, { key });
        return this.application.status;
      default: {
        const { etag } = await read(`/api/applications/${id}`);
        return (await post(`/api/applications/${id}/refusal`, { reason: values.reason }, { key, ifMatch: etag })).data.status;
      }
    }
  }

  #tell(to) {
    const { id, status } = this.application;
    say(t(`decided.${["turn", "mode"].includes(this.decision) ? this.decision : to}`, { name: this.name }));
    this.dispatchEvent(new CustomEvent("decided", { detail: { id, from: status, to } }));
  }

  #otherMode() {
    return this.application.mode === "ONSITE" ? "ONLINE" : "ONSITE";
  }

  #judged({ detail: { eligibility, waivers } }) {
    const waived = (waivers ?? []).flatMap(({ rules }) => rules);
    this.failed = eligibility.filter(({ rule, outcome }) => outcome === "FAIL" && !waived.includes(rule)).map(({ rule }) => rule);
  }

  render() {
    if (!DECISIONS[this.decision].when.includes(this.application.status)) {
      return html`<p class="note">${t("decision.notNow")}</p>`;
    }
    return html`<form @submit=${this.#command.send} @input=${this.#command.typed}>
      <p>${t(`decision.${this.decision}.text`, { mode: named("participation", this.#otherMode()) })}</p>
      ${this.decision === "select" ? this.#selection() : this.decision === "turn" ? this.#turn() : ""}
      ${this.decision === "select" ? "" : reason("reason", t("decision.reason"), t(`decision.${this.decision}.reasonHint`))}
      ${this.#refusal()}
      <p class="actions">
        ${this.#command.button(t(`decision.${this.decision}`), this.decision === "decline" ? "danger" : "")}
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent("left"))}>${t("leave")}</button>
      </p>
    </form>`;
  }

  #selection() {
    return html`${this.rules.length > 0
      ? html`<h3>${t("decision.rules")}</h3>
        <jb-verdicts .applicationId=${this.application.id} .rules=${this.rules} @judged=${this.#judged}></jb-verdicts>`
      : ""}
      ${this.failed.length > 0
        ? reason("despite", t("decision.despite"), t("decision.despiteHint", { rules: list(this.failed.map((rule) => named("ruleName", rule))) }))
        : ""}
      <fieldset><legend>${t("decision.whenFull")}</legend>
        <label class="choice"><input type="radio" name="whenFull" value="WAIT" checked>${t("decision.whenFull.WAIT")}</label>
        <label class="choice"><input type="radio" name="whenFull" value="REFUSE">${t("decision.whenFull.REFUSE")}</label>
      </fieldset>`;
  }

  #turn() {
    const place = this.intake.waiting.find(({ applicationId }) => applicationId === this.application.id);
    return html`<label for="turn">${t("decision.newTurn")}</label>
      <input type="number" id="turn" name="turn" min="1" max=${this.intake.waiting.length} .defaultValue=${String(place?.turn ?? 1)} required>`;
  }

  /** A full quota and a failed rule are told by name, as what can be done about them. */
  #refusal() {
    return html`${this.#command.note()}
      ${this.#command.problem?.type === "quota-is-full"
        ? html`<ul>${this.full.map((quota) => html`<li>${t("waiting.full", { quota: quotaName(quota), limit: quota.limit })}</li>`)}</ul>`
        : ""}
      ${this.#command.problem?.type === "endorsement-missing"
        ? html`<p>${t("intake.missing", { who: list(this.#command.problem.body.missing.map((who) => named("endorser", who))) })}</p>`
        : ""}`;
  }
}

function reason(name, label, hint) {
  return html`<label for=${name}>${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <textarea id=${name} name=${name} required maxlength="2000" dir="auto" aria-describedby="${name}-hint"></textarea>`;
}

customElements.define("jb-candidate-decision", CandidateDecision);

import { html, nothing } from "lit";
import { get, orUnknown, post, read } from "../../app/api.js";
import { eventually } from "../../app/eventually.js";
import { Command } from "../../app/form.js";
import { country, date, list, moment, number } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { names } from "../../app/people.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { modal } from "../../parts/modal.js";
import { Seen } from "../../parts/seen.js";
import { OVER, waitsForEndorsement } from "./desk.js";
import { linkToCopy, nameOr, pageTop, statusTag } from "./parts.js";

await useStyles("country");

const OTHER = { ONSITE: "ONLINE", ONLINE: "ONSITE" };
const TAGS = { PASS: "good", FAIL: "bad", UNKNOWN: "warn" };

/** One candidate of the country: what is to be done, what the rules say, and what happened so far. */
class Candidate extends Page {
  #at = () => `/api/applications/${this.params.id}`;

  #seen = new Seen();

  endorse = new Command(this, async () => {
    const { data } = await this.#decide((ifMatch) => post(`${this.#at()}/endorsement`, undefined, { ifMatch }));
    say(t(data.status === "ENDORSED" ? "country.endorsed" : "country.endorsedEmployerMissing"));
    await this.reload();
  });

  invite = new Command(this, async () => {
    this.link = (await post(`${this.#at()}/employer-link`)).data;
  });

  decide = {
    refusal: this.#step("refusal", "country.refused"),
    withdrawal: this.#step("withdrawal", "country.withdrawn"),
  };

  change = new Command(this, async ({ reason }, key) => {
    const mode = OTHER[this.data.application.mode];
    await post(`${this.#at()}/mode`, { mode, reason: reason.trim() || null }, { key });
    await eventually(() => get(this.#at()), (application) => application.mode === mode);
    say(t("country.modeChanged", { mode: named("country.modeOf", mode) }));
    this.close();
  });

  #step(step, done) {
    return new Command(this, async ({ reason }, key) => {
      const body = { reason: reason.trim() || null };
      await this.#decide((ifMatch) => post(`${this.#at()}/${step}`, body, { key, ifMatch }));
      say(t(done));
      this.close();
    });
  }

  #decide(sending) {
    const { application, etag } = this.data;
    return this.#seen.send(this.#at(), { seen: application, etag }, sending);
  }

  async load(signal) {
    const { data: application, etag } = await read(this.#at(), { signal });
    const [edition, eligibility, nameOf] = await Promise.all([
      get(`/api/programmes/${application.programmeId}`, { signal }),
      orUnknown(get(`${this.#at()}/eligibility`, { signal }), signal),
      names([application.personId], { signal }),
    ]);
    return { application, etag, edition, verdicts: eligibility?.eligibility, person: nameOf(application.personId) };
  }

  concerns({ type, subject, programmeId }) {
    const isOfEdition = /^(intake|edition)\./.test(type) && programmeId === this.data?.application.programmeId;
    return subject === this.params.id || isOfEdition;
  }

  close = () => go(`/country/applications/${this.params.id}`, { replace: true });

  view(data) {
    const { application, edition, person } = data;
    return html`${pageTop(nameOr(person?.name), edition, statusTag(application.status))}
      ${this.query.has("sent") ? html`<div class="done" role="status"><p>${t("country.sent")}</p></div>` : nothing}
      <div class="split">
        <div>
          ${this.now(data)}
          ${this.eligibility(data)}
          ${this.history(data)}
        </div>
        ${this.facts(data)}
      </div>
      ${this.dialog(data)}`;
  }

  /** What the focal point does next, or what others do. */
  now({ application, edition }) {
    const { status, missingEndorsements, offerExpiresAt } = application;
    const isOpen = edition.status === "ANNOUNCED";
    const isMine = isOpen && waitsForEndorsement(application);
    const forEmployer = isOpen && ["APPLIED", "NOMINATED"].includes(status) && missingEndorsements.includes("EMPLOYER");
    const text = isMine ? t(forEmployer ? "country.now.endorseAndEmployer" : "country.now.endorse")
      : forEmployer ? t("country.now.employer", { employer: application.employer })
        : status === "OFFERED" && offerExpiresAt ? t("country.now.offeredUntil", { moment: moment(offerExpiresAt, edition.zone) })
          : t(`country.now.${status}`);
    return html`<section class="next">
      <h2>${t("country.next")}</h2>
      <p>${text}</p>
      ${this.#seen.note(this.endorse, fieldsOf(), () => this.reload(), this.endorse.send)}${this.invite.note()}
      ${isMine || forEmployer ? html`<p class="actions">
        ${isMine ? html`<button @click=${this.endorse.send} aria-disabled=${this.endorse.isBusy}>${t("country.do.endorse")}</button>` : nothing}
        ${forEmployer ? html`<button class=${isMine ? "quiet" : ""} @click=${this.invite.send} aria-disabled=${this.invite.isBusy}>${t("country.link.employer")}</button>` : nothing}
      </p>` : nothing}
      ${this.link ? linkToCopy(this.link.url, moment(this.link.expiresAt)) : nothing}
      ${OVER.includes(status) || edition.status === "COMPLETED" ? nothing : html`<p class="actions small">
        ${edition.mode === "HYBRID" ? this.action("mode") : nothing}
        ${this.action("withdrawal")}
        ${this.action("refusal")}
      </p>`}
    </section>`;
  }

  action(step) {
    return html`<a href="/country/applications/${this.params.id}?do=${step}">${t(`country.do.${step}`)}</a>`;
  }

  eligibility({ verdicts }) {
    return html`<section class="card">
      <h2>${t("country.eligibility")}</h2>
      ${verdicts === undefined ? html`<p class="soft">${t("country.eligibilityUnknown")}</p>`
        : verdicts.length === 0 ? html`<p>${t("country.noRules")}</p>`
          : html`<ul class="verdicts">${verdicts.map((one) => html`<li>
            <span class="tag ${TAGS[one.outcome]}">${named("country.verdict", one.outcome)}</span>
            <span><strong>${named("country.rule", one.rule)}</strong>${input(one)}</span>
          </li>`)}</ul>
          ${verdicts.some((one) => one.outcome === "FAIL") ? html`<p class="hint">${t("country.failHint")}</p>` : nothing}
          ${verdicts.some((one) => one.outcome === "UNKNOWN") ? html`<p class="hint">${t("country.unknownHint")}</p>` : nothing}`}
    </section>`;
  }

  history({ application, edition }) {
    const steps = [
      ...application.history.map((step) => ({ ...step, text: named("country.step", step.status) })),
      ...application.modeChanges.map((step) => ({ ...step, text: t("country.step.mode", { mode: named("country.modeOf", step.to) }) })),
    ].sort((one, other) => other.at.localeCompare(one.at));
    return html`<section class="card">
      <h2>${t("country.history")}</h2>
      <ol class="steps">${steps.map((step) => html`<li>
        <strong>${step.text}</strong> <span class="small soft">${moment(step.at, edition.zone)}</span>
        ${step.reason ? html`<p class="small" dir="auto">${step.reason}</p>` : nothing}
      </li>`)}</ol>
    </section>`;
  }

  facts({ application, edition, person }) {
    const facts = [
      ["country.category", named("country.categoryOf", application.category)],
      ["country.mode", named("country.modeOf", application.mode)],
      ["country.organisation", person?.organisation],
      ["country.position", person?.position],
      ["country.email", person?.email],
      ["country.employer", application.employer],
      ["country.route", named("country.routeOf", application.route)],
      ["country.closes", date(edition.nominationsCloseOn)],
    ];
    return html`<section class="card">
      <h2>${t("country.facts")}</h2>
      <dl>${facts.filter(([, value]) => value).map(([label, value]) => html`<dt>${t(label)}</dt><dd dir="auto">${value}</dd>`)}</dl>
    </section>`;
  }

  dialog(data) {
    const step = this.query.get("do");
    const command = step === "mode" ? this.change : this.decide[step];
    if (!command || OVER.includes(data.application.status)) {
      return nothing;
    }
    const name = nameOr(data.person?.name);
    const other = named("country.modeOf", OTHER[data.application.mode]);
    return modal(t(`country.do.${step}`), html`<form @submit=${command.send} @input=${command.typed}>
      <p>${t(`country.explain.${step}`, { name, mode: other })}</p>
      <label for="reason">${t(step === "refusal" ? "country.reason" : "country.reasonIfAny")}</label>
      <textarea id="reason" name="reason" maxlength="2000" dir="auto" ?required=${step === "refusal"}></textarea>
      ${step === "mode" ? command.note() : this.#seen.note(command, fieldsOf(), this.close)}
      <p class="actions">${command.button(t(`country.do.${step}`), step === "mode" ? "" : "danger")}
        <button type="button" class="quiet" @click=${this.close}>${t("country.leave")}</button></p>
    </form>`, this.close);
  }
}

/** What of an application others change. */
function fieldsOf() {
  return [
    [t("country.state"), ({ status }) => named("applicationStatus", status)],
    [t("country.mode"), ({ mode }) => named("country.modeOf", mode)],
    [t("country.missing"), ({ missingEndorsements }) => list(missingEndorsements.map((who) => named("country.missingFrom", who)))],
  ];
}

/** What a rule looked at, in words. */
function input({ rule, input: value }) {
  if (value === null || value === undefined) {
    return nothing;
  }
  const text = typeof value === "boolean" ? t(value ? "country.yes" : "country.no")
    : rule === "COUNTRY" ? country(value)
      : typeof value === "number" ? number(value) : value;
  return `: ${text}`;
}

customElements.define("jb-candidate-of-country", Candidate);

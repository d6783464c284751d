import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { all, find, get } from "../../app/api.js";
import { country } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { names } from "../../app/people.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { named, n, t } from "../../app/texts.js";
import { byName } from "../../parts/countries.js";
import { modal } from "../../parts/modal.js";
import { editionTop } from "../../parts/tabs.js";
import { candidateCard } from "./candidate.js";
import { DECISIONS } from "./candidate-decision.js";
import { quotas } from "./quotas.js";

await useStyles("office");

/** The groups of the board in the order in which they need somebody. */
const GROUPS = {
  ENDORSED: ["ENDORSED"],
  EXPIRED: ["EXPIRED"],
  WAITLISTED: ["WAITLISTED"],
  OFFERED: ["OFFERED"],
  NOMINATED: ["NOMINATED", "APPLIED"],
  ENROLLED: ["ENROLLED"],
  OVER: ["DECLINED", "WITHDRAWN", "CANCELLED"],
};

/** The groups that need nobody, which are folded until somebody looks for one of theirs. */
const SETTLED = ["ENROLLED", "OVER"];

/** The intake board: the places, and every candidate with what can be decided. */
class IntakeBoard extends Page {
  /** What was decided here and the applications may not show yet, by application. */
  #decided = new Map();

  async load(signal) {
    const { id } = this.params;
    const [edition, intake, applications, rules] = await Promise.all([
      get(`/api/programmes/${id}`, { signal }),
      find(`/api/intakes/${id}`, { signal }),
      all(`/api/applications?programmeId=${id}`, { signal }),
      find(`/api/intakes/${id}/eligibility-rules`, { signal }),
    ]);
    const person = await names(applications.map((application) => application.personId), { signal });
    return { edition, intake, rules: rules?.rules ?? [], person, applications: applications.map((one) => this.#asDecided(one)) };
  }

  concerns({ type, programmeId }) {
    return programmeId === this.params.id && /^(application|intake|edition)\./.test(type);
  }

  #asDecided(application) {
    const decided = this.#decided.get(application.id);
    if (!decided || decided.from !== application.status) {
      this.#decided.delete(application.id);
      return application;
    }
    return { ...application, status: decided.to };
  }

  #decide({ detail: { id, from, to } }) {
    this.#decided.set(id, { from, to });
    this.#leave();
  }

  /** Filters change what is shown and need nothing new. */
  #filter(event) {
    const query = new URLSearchParams(location.search);
    for (const name of ["q", "country", "state"]) {
      const value = event.currentTarget.elements[name].value;
      value ? query.set(name, value) : query.delete(name);
    }
    history.replaceState(null, "", query.size > 0 ? `?${query}` : location.pathname);
    this.query = query;
  }

  #leave() {
    const query = new URLSearchParams(location.search);
    query.delete("do");
    query.delete("candidate");
    go(location.pathname + (query.size > 0 ? `?${query}` : ""), { replace: true });
  }

  view(data) {
    const { edition, intake, applications } = data;
    if (!intake) {
      return html`${editionTop(edition, t("intake.title"))}
        <div class="empty"><p>${edition.status === "DRAFT" ? t("intake.ofDraft") : t("intake.notYet")}</p>
          <p><a class="button" href="/office/editions/${edition.id}">${t("tabs.overview")}</a></p></div>`;
    }
    const shown = applications.filter((application) => this.#isAsked(application, data));
    return html`${editionTop(edition, t("intake.title"))}
      ${quotas(intake, applications)}
      <p><a href="/office/editions/${edition.id}/intake/rules">
        ${data.rules.length === 0 ? t("intake.noRules") : n("intake.rules", data.rules.length)}</a></p>
      ${intake.status === "OPEN" ? "" : html`<p class="note">${t("intake.isOver")}</p>`}
      <h2>${t("intake.candidates")}</h2>
      ${applications.length === 0
        ? html`<div class="empty"><p>${t("intake.nobody")}</p></div>`
        : html`${this.#filters(applications)}
          <p role="status" class="small soft">${n("intake.shown", shown.length)}</p>
          ${shown.length === 0
            ? html`<div class="empty"><p>${t("intake.noMatch")}</p><p><a href=${location.pathname}>${t("intake.showAll")}</a></p></div>`
            : ""}
          ${Object.keys(GROUPS).map((name) => this.#group(name, shown, data))}`}
      ${moves(intake, data)}
      ${this.#dialog(data)}`;
  }

  #isAsked(application, { person }) {
    const state = this.query.get("state");
    const wanted = (this.query.get("q") ?? "").trim().toLowerCase();
    const { name = "", organisation = "", email = "" } = person(application.personId) ?? {};
    return (!state || GROUPS[state]?.includes(application.status))
      && [null, application.country].includes(this.query.get("country"))
      && [name, organisation, email].some((text) => text?.toLowerCase().includes(wanted));
  }

  #filters(applications) {
    const countries = byName(new Set(applications.map((application) => application.country)));
    const count = (name) => applications.filter(({ status }) => GROUPS[name].includes(status)).length;
    const option = (value, text, chosen) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
    return html`<form class="filters" role="search" @input=${this.#filter} @submit=${(event) => event.preventDefault()}>
      <div><label for="state">${t("intake.state")}</label>
        <select id="state" name="state"><option value="">${t("intake.everyState")}</option>
          ${Object.keys(GROUPS).map((name) => option(name, `${named("group", name)} (${count(name)})`, this.query.get("state")))}
        </select></div>
      <div><label for="country">${t("intake.country")}</label>
        <select id="country" name="country"><option value="">${t("intake.everyCountry")}</option>
          ${countries.map((code) => option(code, country(code), this.query.get("country")))}</select></div>
      <div><label for="q">${t("intake.text")}</label>
        <input type="search" id="q" name="q" dir="auto" .value=${this.query.get("q") ?? ""}></div>
    </form>`;
  }

  #group(name, shown, data) {
    const turnOf = (application) => data.intake.waiting.find((one) => one.applicationId === application.id)?.turn ?? 0;
    const members = shown.filter(({ status }) => GROUPS[name].includes(status))
      .sort((one, other) => turnOf(one) - turnOf(other) || one.country.localeCompare(other.country));
    if (members.length === 0) {
      return "";
    }
    const isFolded = SETTLED.includes(name) && !["state", "country", "q"].some((filter) => this.query.get(filter));
    const cards = html`<ul class="cards">${repeat(members, ({ id }) => id, (application) => candidateCard(application, data))}</ul>`;
    return html`<section aria-labelledby="group-${name}">
      <h3 id="group-${name}">${named("group", name)} <span class="tag plain">${members.length}</span></h3>
      <p class="hint">${named("groupHint", name)}</p>
      ${isFolded ? html`<details><summary>${n("intake.unfold", members.length)}</summary>${cards}</details>` : cards}
    </section>`;
  }

  #dialog(data) {
    const decision = this.query.get("do");
    const application = data.applications.find(({ id }) => id === this.query.get("candidate"));
    if (!(decision in DECISIONS) || !application || data.intake.status !== "OPEN") {
      return "";
    }
    const name = data.person(application.personId)?.name ?? t("somebody");
    return modal(t(`decision.${decision}.title`, { name }), html`<jb-candidate-decision .decision=${decision}
      .application=${application} .name=${name} .intake=${data.intake} .rules=${data.rules}
      @decided=${(event) => this.#decide(event)} @left=${() => this.#leave()}></jb-candidate-decision>`, () => this.query.has("do") && this.#leave());
  }
}

/** Whose turn was changed, by whom and why: nobody is favoured in silence. */
function moves(intake, { applications, person }) {
  if (intake.moves.length === 0) {
    return "";
  }
  const personOf = ({ applicationId }) => applications.find(({ id }) => id === applicationId)?.personId;
  const name = (move) => person(personOf(move))?.name ?? t("somebody");
  return html`<section aria-labelledby="moves"><h2 id="moves">${t("intake.moves")}</h2>
    <ul>${intake.moves.map((move) => html`<li>${t("intake.move", { ...move, name: name(move) })} <q dir="auto">${move.reason}</q></li>`)}</ul>
  </section>`;
}

customElements.define("jb-intake", IntakeBoard);

import { html } from "lit";
import { get } from "../../app/api.js";
import { number, timeToTheSecond } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { named, n, t } from "../../app/texts.js";
import { isBehind, isLate, runbookAddress, troublesOf } from "./troubles.js";

/** How long after one look the next one is taken, in milliseconds. */
const BETWEEN_LOOKS = 5000;

const TAGS = { READY: "good", NOT_READY: "warn", UNREACHABLE: "bad", CLOSED: "good", HALF_OPEN: "warn", OPEN: "bad" };

function tag(value, text) {
  return html`<span class="tag ${TAGS[value] ?? "plain"}">${text}</span>`;
}

/** A figure, marked where it needs somebody; what nobody told is said so. */
function figure(value, text, isBad) {
  return value === null || value === undefined ? html`<span class="soft">${t("system.untold")}</span>`
    : isBad ? html`<span class="tag warn">${text} · ${t("system.look")}</span>` : text;
}

function lasting(seconds) {
  return seconds < 1 ? t("system.nothingWaits")
    : seconds < 120 ? number(Math.round(seconds), { style: "unit", unit: "second", unitDisplay: "long" })
      : number(Math.round(seconds / 60), { style: "unit", unit: "minute", unitDisplay: "long" });
}

/** How the system is, looked at anew every few seconds while somebody watches. */
class SystemPage extends Page {
  static properties = { isPaused: { state: true } };

  #next = null;
  #wasWell = null;
  #watched = () => (document.hidden ? clearTimeout(this.#next) : this.#goOn());

  constructor() {
    super();
    this.isPaused = false;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#watched);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#watched);
    clearTimeout(this.#next);
  }

  async load(signal) {
    const state = await get("/api/system", { signal });
    const troubles = troublesOf(state);
    this.#tellOfTurn(troubles.length === 0);
    return { ...state, troubles };
  }

  async reload() {
    clearTimeout(this.#next);
    await super.reload();
    clearTimeout(this.#next);
    if (this.isConnected && !this.isPaused && !document.hidden) {
      this.#next = setTimeout(() => this.reload(), BETWEEN_LOOKS);
    }
  }

  /** Looks come quietly; only that it has become well, or is no longer, is said. */
  #tellOfTurn(isWell) {
    if (this.#wasWell !== null && this.#wasWell !== isWell) {
      say(t(isWell ? "system.turnedWell" : "system.turnedBad"));
    }
    this.#wasWell = isWell;
  }

  #goOn() {
    if (!this.isPaused) {
      this.reload();
    }
  }

  #toggle() {
    this.isPaused = !this.isPaused;
    clearTimeout(this.#next);
    this.#goOn();
  }

  view(state) {
    return html`<h1>${t("system.title")}</h1>
      <div class="actions">
        <p>${t("system.lookedAt")} <time datetime=${state.lookedAt}>${timeToTheSecond(state.lookedAt)}</time>.
          <span class="soft">${t(this.isPaused ? "system.paused" : "system.refreshes")}</span></p>
        <button type="button" class="quiet" @click=${this.#toggle}>${t(this.isPaused ? "system.goOn" : "system.pause")}</button>
      </div>
      ${this.#troubles(state)} ${this.#instances(state)} ${this.#waiting(state)} ${this.#lags(state)} ${this.#routes(state)}`;
  }

  #troubles({ troubles, runbook }) {
    if (troubles.length === 0) {
      return html`<div class="done"><p>${t("system.well")}</p></div>`;
    }
    return html`<h2>${n("system.troubles", troubles.length)}</h2>
      <ul class="cards">${troubles.map(({ kind, isGrave, where, section }) => html`<li class="card">
        <p><span class="tag ${isGrave ? "bad" : "warn"}">${t(isGrave ? "system.now" : "system.soon")}</span></p>
        <h3>${t(`system.trouble.${kind}`)}</h3>
        ${where.length ? html`<ul>${where.map((one) => html`<li>${one}</li>`)}</ul>` : ""}
        <p>${t(`system.meaning.${kind}`)}</p>
        <p>${runbook
          ? html`<a href=${runbookAddress(runbook, section)} hreflang="en">${t("system.runbook", { section })}</a>`
          : t("system.runbookFile", { section })}</p>
      </li>`)}</ul>`;
  }

  #instances({ services }) {
    return html`<h2 id="instances">${t("system.instances")}</h2>
      <table class="cards-on-phone" aria-labelledby="instances">
        <thead><tr>
          <th scope="col">${t("system.service")}</th><th scope="col">${t("system.address")}</th>
          <th scope="col">${t("system.readiness")}</th><th scope="col">${t("system.breaker")}</th>
        </tr></thead>
        <tbody>${services.flatMap(({ name, instances }) => instances.map((one) => html`<tr>
          <th scope="row">${named("service", name)}</th>
          <td data-label=${t("system.address")}>${one.address}</td>
          <td data-label=${t("system.readiness")}>${tag(one.readiness, named("readiness", one.readiness))}</td>
          <td data-label=${t("system.breaker")}>${tag(one.breaker, named("breaker", one.breaker))}</td>
        </tr>`))}</tbody>
      </table>`;
  }

  #waiting({ services }) {
    return html`<h2 id="waiting">${t("system.waiting")}</h2>
      <table class="cards-on-phone" aria-labelledby="waiting">
        <thead><tr>
          <th scope="col">${t("system.service")}</th><th scope="col">${t("system.parked")}</th>
          <th scope="col">${t("system.outbox")}</th>
        </tr></thead>
        <tbody>${services.map(({ name, parked, outboxAgeSeconds: age }) => {
          const records = parked?.reduce((sum, topic) => sum + topic.records, 0);
          return html`<tr>
            <th scope="row">${named("service", name)}</th>
            <td data-label=${t("system.parked")}>${figure(records, number(records ?? 0), records > 0)}</td>
            <td data-label=${t("system.outbox")}>${figure(age, lasting(age), isLate(age))}</td>
          </tr>`;
        })}</tbody>
      </table>`;
  }

  #lags({ lags }) {
    return html`<h2 id="lags">${t("system.lags")}</h2>
      <p class="hint">${t("system.lagsMeaning")}</p>
      ${!lags ? html`<p class="soft">${t("system.brokerUntold")}</p>`
        : lags.length === 0 ? html`<div class="empty"><p>${t("system.noGroups")}</p></div>`
          : html`<table class="cards-on-phone" aria-labelledby="lags">
        <thead><tr>
          <th scope="col">${t("system.group")}</th><th scope="col">${t("system.topic")}</th>
          <th scope="col">${t("system.behind")}</th>
        </tr></thead>
        <tbody>${lags.map((lag) => html`<tr>
          <th scope="row">${lag.group}</th>
          <td data-label=${t("system.topic")}>${lag.topic}</td>
          <td data-label=${t("system.behind")}>${figure(lag.records, number(lag.records), isBehind(lag))}</td>
        </tr>`)}</tbody>
      </table>`}`;
  }

  #routes({ services }) {
    const held = services.flatMap(({ routes }) => routes).filter(({ breaker }) => breaker !== "CLOSED").length;
    return html`<h2 id="routes">${t("system.routes")}</h2>
      <p>${held ? n("system.held", held) : t("system.allClosed")} <span class="soft">${t("system.routesMeaning")}</span></p>
      <details><summary>${t("system.allRoutes")}</summary>
      <table class="cards-on-phone" aria-labelledby="routes">
        <thead><tr>
          <th scope="col">${t("system.path")}</th><th scope="col">${t("system.service")}</th>
          <th scope="col">${t("system.breaker")}</th>
        </tr></thead>
        <tbody>${services.flatMap(({ name, routes }) => routes.map((route) => html`<tr>
          <th scope="row">/api/${route.name}</th>
          <td data-label=${t("system.service")}>${named("service", name)}</td>
          <td data-label=${t("system.breaker")}>${tag(route.breaker, named("breaker", route.breaker))}</td>
        </tr>`))}</tbody>
      </table></details>`;
  }
}

customElements.define("jb-system", SystemPage);

import { html, nothing } from "lit";
import { post, put, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { dates } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { n, t } from "../../app/texts.js";
import { differences } from "../../parts/differences.js";
import { modal } from "../../parts/modal.js";
import { staleNote } from "../../parts/stale.js";
import { editionTop } from "../../parts/tabs.js";
import { conflictList, conflictsOf } from "./conflicts.js";
import { bodyOf, changesOf, readPlan, sessionPath } from "./plan.js";
import { clockOf, dayOf, minutesOf, mondayOf, timed, weeksOf } from "./week.js";
import { whenOf } from "./words.js";
import "./session-form.js";
import "./week-grid.js";

await useStyles("agenda");

const HOUR = 60;
const MORNING = 9 * HOUR;

/** The plan of an edition, week by week. Sessions are moved in it, opened, added and called off. */
class Agenda extends Page {
  static properties = {
    moving: { state: true },
    there: { state: true },
    undo: { state: true },
  };

  #move = new Command(this, (_values, key) => this.#send(key));

  #cancel = new Command(this, async (_values, key) => {
    const session = this.#session(this.query.get("session"));
    const path = sessionPath(this.params.id, session.id);
    const { etag } = await read(path);
    await post(`${path}/cancellation`, undefined, { key, ifMatch: etag });
    say(t("session.cancelled", { title: session.title }));
    this.#leave();
  });

  load(signal) {
    return readPlan(this.params.id, signal);
  }

  concerns({ type, programmeId }) {
    return programmeId === this.params.id && /^(agenda|edition)\./.test(type);
  }

  #session(id) {
    return this.data.sessions.find((session) => session.id === id);
  }

  #address(changes) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changes)) {
      value ? query.set(name, value) : query.delete(name);
    }
    return `/office/editions/${this.params.id}/agenda${query.size > 0 ? `?${query}` : ""}`;
  }

  #leave() {
    go(this.#address({ session: null, new: null, do: null }), { replace: true });
  }

  #try({ detail }) {
    this.moving = detail;
    this.undo = null;
    this.there = null;
  }

  /** What is in nobody's way is saved at once; the rest asks first. */
  #dropped(event) {
    if (this.#conflicts().length === 0) {
      this.#move.send(event);
    }
  }

  #putBack() {
    this.moving = null;
    this.there = null;
    this.#move.problem = null;
    say(t("move.putBack"));
  }

  #conflicts() {
    return conflictsOf({ ...this.#session(this.moving.id), ...this.moving }, this.data);
  }

  /** Sends the new times, with all else as it is by now; where somebody else has moved the session too, asks which holds. */
  async #send(key) {
    const { id, from, to } = this.moving;
    const shown = this.#session(id);
    const path = sessionPath(this.params.id, id);
    const { data, etag } = await read(path);
    const now = timed(data);
    const known = this.there ?? shown;
    if (now.from !== known.from || now.to !== known.to || now.cancelled) {
      this.there = now;
      return;
    }
    await put(path, bodyOf({ ...now, from, to }), { key, ifMatch: etag });
    const isUndone = this.undo?.isTaken;
    await this.reload();
    this.moving = null;
    this.there = null;
    this.undo = isUndone ? null : { id, from: known.from, to: known.to };
    say(t("move.saved", { title: shown.title, when: whenOf({ from, to }) }));
    await this.#focus(id);
  }

  /** Puts the keyboard back to where it was; the element may have been moved, and so have lost it. */
  async #focus(id) {
    await this.querySelector("jb-week-grid").updateComplete;
    this.querySelector(`.place[data-id="${id}"] button`)?.focus();
  }

  #takeBack(event) {
    const { id, from, to } = this.undo;
    this.moving = { id, from, to };
    this.undo = { isTaken: true };
    this.#move.send(event);
  }

  #saved({ detail }) {
    say(detail.conflicts.length > 0 ? n("session.savedWith", detail.conflicts.length) : t("session.saved"));
    this.addEventListener("shown", () => this.#focus(detail.id), { once: true });
    go(this.#address({ session: null, new: null, week: mondayOf(dayOf(detail.from)) }), { replace: true });
  }

  view(plan) {
    const { edition, sessions, isOpen } = plan;
    const weeks = weeksOf(edition);
    const wanted = this.query.get("week");
    const days = weeks.find(([day]) => mondayOf(day) === wanted) ?? weeks[0];
    return html`${editionTop(edition, t("agenda.title"))}
      ${isOpen ? this.#next(plan, days[0]) : html`<p class="note">${t("agenda.closed")}</p>`}
      ${this.#weeks(weeks, days)}
      ${sessions.length === 0 ? html`<p>${t("agenda.empty")}</p>` : ""}
      ${isOpen ? html`<p class="hint only-in-grid" id="grid-keys">${t("agenda.keys")}</p>` : ""}
      <jb-week-grid .days=${days} .plan=${plan} .moving=${this.moving}
        @try=${this.#try} @drop=${this.#dropped} @save=${this.#move.send} @back=${this.#putBack}
        @open=${({ detail }) => go(this.#address({ session: detail.id }))}
        @add=${({ detail }) => go(this.#address({ new: detail.at }))}></jb-week-grid>
      ${this.#bar()}
      ${this.#outside(edition, sessions)}
      ${this.#dialog(plan)}`;
  }

  #next(plan, day) {
    const changes = changesOf(plan);
    return html`<div class="actions">
      <a class="button ${changes.length > 0 ? "" : "quiet"}" href="/office/editions/${this.params.id}/agenda/release">${
        changes.length > 0 ? n("agenda.toRelease", changes.length) : t("agenda.releases")}</a>
      <a class="button ${changes.length > 0 ? "quiet" : ""}" href=${this.#address({ new: `${day}T09:00` })}>${t("session.new")}</a>
      <a href="/office/venues">${t("venues.title")}</a>
      <a href="/office/speakers">${t("speakers.title")}</a>
    </div>`;
  }

  #weeks(weeks, shown) {
    return html`<nav class="weeks" aria-label=${t("agenda.weeks")}>
      ${weeks.map((days) => html`<a href=${this.#address({ week: mondayOf(days[0]), session: null, new: null })}
        aria-current=${days === shown ? "true" : nothing}>${dates(days[0], days.at(-1))}</a>`)}
    </nav><h2 class="week-name">${dates(shown[0], shown.at(-1))}</h2>`;
  }

  /** What is being moved, and what would be in its way; said to screen readers at each step. */
  #bar() {
    const session = this.moving && this.#session(this.moving.id);
    const conflicts = session ? this.#conflicts() : [];
    return html`<div class="move-bar">
      <div role="status">${session
        ? html`<p><b dir="auto">${session.title}</b>: ${whenOf(this.moving)}</p>
          ${conflicts.length > 0 ? conflictList(conflicts, this.data) : html`<p class="soft">${t("conflicts.none")}</p>`}`
        : ""}</div>
      ${session && this.there ? this.#clash() : ""}
      ${session ? this.#move.note() : ""}
      ${session && !this.there ? html`<p class="actions">
        <button type="button" @click=${this.#move.send}>${this.#move.isBusy ? t("sending") : t("move.save")}</button>
        <button type="button" class="quiet" @click=${this.#putBack}>${t("move.back")}</button></p>` : ""}
      ${this.undo?.id && !session ? html`<p class="actions">
        <button type="button" class="quiet" @click=${this.#takeBack}>${t("move.undo", { title: this.#session(this.undo.id)?.title ?? "" })}</button></p>` : ""}
    </div>`;
  }

  #clash() {
    const fields = [[t("session.time"), (session) => (session.cancelled ? t("session.isCancelled") : whenOf(session))]];
    const takeTheirs = () => {
      this.#putBack();
      this.reload();
    };
    return staleNote(differences(fields, this.there, this.moving), takeTheirs, this.#move.send);
  }

  /** What the grid has no room for: of an edition that was moved, and what was called off. */
  #outside({ startsOn, endsOn }, sessions) {
    const isOutside = ({ from, to }) => dayOf(from) < startsOn || dayOf(to - 1) > endsOn;
    const outside = sessions.filter((session) => !session.cancelled && isOutside(session));
    const off = sessions.filter(({ cancelled }) => cancelled);
    return html`${outside.length > 0 ? html`<h2>${t("agenda.outside")}</h2><p>${t("agenda.outsideText")}</p>${this.#list(outside)}` : ""}
      ${off.length > 0 ? html`<details><summary>${n("agenda.calledOff", off.length)}</summary>
        <ul>${off.map((session) => html`<li><span dir="auto">${session.title}</span>, ${whenOf(session)}</li>`)}</ul></details>` : ""}`;
  }

  #list(sessions) {
    return html`<ul>${sessions.map((session) => html`<li>
      <a href=${this.#address({ session: session.id })} dir="auto">${session.title}</a>, ${whenOf(session)}</li>`)}</ul>`;
  }

  #dialog(plan) {
    const at = this.query.get("new");
    const session = this.#session(this.query.get("session"));
    const closed = () => this.#closed();
    if (at && plan.isOpen) {
      return modal(t("session.new"), this.#form(plan, this.#blank(at)), closed);
    }
    if (!session) {
      return "";
    }
    return modal(session.title, this.query.get("do") === "cancel" ? this.#cancelling(session) : this.#details(plan, session), closed);
  }

  #closed() {
    this.querySelector("jb-session-form")?.forget();
    if (this.query.has("new") || this.query.has("session")) {
      this.#leave();
    }
  }

  #blank(at) {
    const from = minutesOf(at.length > 10 ? at : `${at}T${clockOf(MORNING)}`);
    return { kind: "LECTURE", title: "", from, to: from + HOUR, venueId: null, speakerIds: [], conflicts: [] };
  }

  #form(plan, session) {
    return html`<jb-session-form .plan=${plan} .session=${session} @saved=${(event) => this.#saved(event)}
      @left=${() => this.#closed()}></jb-session-form>`;
  }

  #details(plan, session) {
    if (session.cancelled || !plan.isOpen) {
      return html`<p>${whenOf(session)}</p><p>${t(session.cancelled ? "session.isCancelled" : "agenda.closed")}</p>`;
    }
    return html`${this.#form(plan, session)}
      <p><a href=${this.#address({ do: "cancel" })}>${t("session.cancel")}</a></p>`;
  }

  #cancelling(session) {
    return html`<form @submit=${this.#cancel.send}>
      <p>${t("session.cancelText", { when: whenOf(session) })}</p>
      ${this.#cancel.note()}
      <p class="actions">${this.#cancel.button(t("session.cancel"), "danger")}
        <a class="button quiet" href=${this.#address({ do: null })}>${t("session.keep")}</a></p>
    </form>`;
  }
}

customElements.define("jb-agenda", Agenda);

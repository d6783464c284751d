import { html } from "lit";
import { find, get, post } from "../../app/api.js";
import { now } from "../../app/clock.js";
import { discard, draft, keep } from "../../app/drafts.js";
import { Command } from "../../app/form.js";
import { country, number, percent } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { names } from "../../app/people.js";
import { useStyles } from "../../app/styles.js";
import { named, n, t } from "../../app/texts.js";
import { editionTop } from "../../parts/tabs.js";
import { sheet } from "./attendance-sheet.js";
import { roll } from "./roll.js";
import { localIn } from "./week.js";
import { whenOf } from "./words.js";

await useStyles("agenda");

/** From how long before it begins a session can be ticked, in milliseconds: as participants may check in then. */
const EARLY = 15 * 60_000;

/**
 * Who was there: all at a glance, or one session at a time for whoever stands in a bus with a phone. What is recorded stays; so
 * ticks are gathered on this device, and sent together.
 */
class Attendance extends Page {
  static properties = {
    ticks: { state: true },
  };

  #record = new Command(this, (_values, key) => this.#send(key));

  async load(signal) {
    const { id } = this.params;
    const at = (path) => `/api/programmes/${id}${path}`;
    const [edition, agenda, attendance, roster, time] = await Promise.all([
      get(at(""), { signal }),
      find(at("/agenda"), { signal }),
      get(at("/attendance"), { signal }),
      get(at("/roster"), { signal }),
      now({ signal }),
    ]);
    const nameOf = await names(attendance.participants.map(({ personId }) => personId), { signal });
    const modes = new Map(roster.participants.map(({ personId, mode }) => [personId, mode]));
    const begun = new Date(Date.parse(time) + EARLY).toISOString();
    const sessions = (agenda?.sessions ?? []).map((session) => ({
      ...session,
      from: localIn(session.startsAt, edition.zone),
      to: localIn(session.endsAt, edition.zone),
      hasBegun: session.startsAt <= begun,
    }));
    const people = attendance.participants.map((participant) => ({
      ...participant,
      id: participant.personId,
      name: nameOf(participant.personId)?.name ?? t("somebody"),
      mode: modes.get(participant.personId),
      attended: new Set(participant.attended),
    })).sort((one, other) => one.name.localeCompare(other.name));
    this.ticks ??= new Set(draft(this.#draft) ?? []);
    return { edition, sessions, attendance, people };
  }

  concerns({ type, programmeId }) {
    return programmeId === this.params.id && /^(agenda|edition|attendance|participation)\./.test(type);
  }

  get #draft() {
    return `attendance.${this.params.id}`;
  }

  /** Only those ticks that say anything new. */
  #news() {
    const { people } = this.data;
    return [...this.ticks].map((tick) => tick.split(" "))
      .filter(([sessionId, personId]) => people.some(({ id, attended }) => id === personId && !attended.has(sessionId)));
  }

  tick = (sessionId, personIds, isThere) => {
    const ticks = new Set(this.ticks);
    for (const personId of personIds) {
      isThere ? ticks.add(`${sessionId} ${personId}`) : ticks.delete(`${sessionId} ${personId}`);
    }
    this.ticks = ticks;
    keep(this.#draft, [...ticks]);
  };

  /** Everybody is recorded as they take part in the edition: on site, or online. */
  async #send(key) {
    const modeOf = new Map(this.data.people.map(({ id, mode }) => [id, mode]));
    const groups = Map.groupBy(this.#news(), ([sessionId, personId]) => `${sessionId}.${modeOf.get(personId)}`);
    let count = 0;
    for (const [group, ticks] of groups) {
      const [sessionId, mode] = group.split(".");
      const personIds = ticks.map(([, personId]) => personId);
      await post(`/api/programmes/${this.params.id}/sessions/${sessionId}/attendance`, { personIds, mode }, { key: `${key}.${group}` });
      count += personIds.length;
    }
    discard(this.#draft);
    this.ticks = new Set();
    await this.reload();
    say(n("attendance.recorded", count));
  }

  view(data) {
    const { edition, sessions, people } = data;
    const session = sessions.find(({ id }) => id === this.query.get("session"));
    if (people.length === 0 || sessions.length === 0) {
      return html`${editionTop(edition, t("attendance.title"))}
        <div class="empty"><p>${t(people.length === 0 ? "attendance.nobody" : "attendance.noAgenda")}</p>
          <p><a href="/office/editions/${edition.id}/${people.length === 0 ? "intake" : "agenda/release"}">${
            t(people.length === 0 ? "attendance.toIntake" : "attendance.toRelease")}</a></p></div>`;
    }
    const shown = { ...data, ticks: this.ticks, tick: this.tick, at: location.pathname };
    return session
      ? html`${roll(session, shown)}${this.#bar()}`
      : html`${editionTop(edition, t("attendance.title"))}
        ${this.#next(sessions, people)}
        ${this.#standing(data)}
        ${sheet(shown)}${this.#bar()}`;
  }

  /** The session to take next: the last that has begun and of which nobody is recorded; else the last that has begun. */
  #next(sessions, people) {
    const begun = sessions.filter(({ hasBegun }) => hasBegun);
    const isEmpty = ({ id }) => !people.some(({ attended }) => attended.has(id));
    const next = begun.findLast(isEmpty) ?? begun.at(-1);
    return next
      ? html`<p class="actions"><a class="button" href="?session=${next.id}">${t("attendance.take", { title: next.title })}</a>
          <span class="soft">${whenOf(next)}</span></p>`
      : html`<p class="note">${t("attendance.notYet", { when: whenOf(sessions[0]) })}</p>`;
  }

  #standing({ attendance, people }) {
    const { sessionsHeld, sessionsPlanned, requiredPercent } = attendance;
    const below = people
      .filter(({ percentOfHeld, thresholdReachable }) => sessionsHeld > 0 && (percentOfHeld < requiredPercent || !thresholdReachable))
      .sort((one, other) => one.thresholdReachable - other.thresholdReachable || one.percentOfHeld - other.percentOfHeld);
    return html`<dl class="figures">
        <div><dd>${t("attendance.of", { count: number(sessionsHeld), all: number(sessionsPlanned) })}</dd><dt>${t("attendance.held")}</dt></div>
        <div><dd>${number(people.length)}</dd><dt>${t("attendance.participants")}</dt></div>
        <div><dd>${percent(requiredPercent / 100)}</dd><dt>${t("attendance.required")}</dt></div>
        <div><dd>${number(below.length)}</dd><dt>${t("attendance.below")}</dt></div>
      </dl>
      ${below.length === 0 ? "" : html`<h2>${t("attendance.belowTitle", { share: percent(requiredPercent / 100) })}</h2>
        <table class="cards-on-phone">
          <thead><tr><th scope="col">${t("attendance.name")}</th><th scope="col">${t("attendance.country")}</th><th scope="col">${t("attendance.mode")}</th>
            <th scope="col">${t("attendance.share")}</th><th scope="col">${t("attendance.chance")}</th></tr></thead>
          <tbody>${below.map((person) => this.#person(person, sessionsHeld))}</tbody>
        </table>`}`;
  }

  #person({ name, country: code, mode, sessionsAttended, percentOfHeld, thresholdReachable }, held) {
    return html`<tr>
      <th scope="row" dir="auto">${name}</th>
      <td data-label=${t("attendance.country")}>${country(code)}</td>
      <td data-label=${t("attendance.mode")}>${named("participation", mode)}</td>
      <td data-label=${t("attendance.share")}>${percent(percentOfHeld / 100)} (${t("attendance.of", { count: number(sessionsAttended), all: number(held) })})</td>
      <td data-label=${t("attendance.chance")}><span class="tag ${thresholdReachable ? "warn" : "bad"}">${
        t(thresholdReachable ? "attendance.reachable" : "attendance.unreachable")}</span></td>
    </tr>`;
  }

  #bar() {
    const count = this.#news().length;
    return html`<form class="save-bar" @submit=${this.#record.send} ?hidden=${count === 0}>
      ${this.#record.note()}
      ${this.#record.button(n("attendance.record", count))}
      <p class="hint">${t("attendance.final")}</p>
    </form>`;
  }
}

customElements.define("jb-attendance", Attendance);

import { html } from "lit";
import { Problem, post, put, read } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { valuesOf } from "../../app/drafts.js";
import { Part } from "../../app/page.js";
import { named, t } from "../../app/texts.js";
import { differences } from "../../parts/differences.js";
import { staleNote } from "../../parts/stale.js";
import { conflictList, conflictsOf } from "./conflicts.js";
import { knownHosts } from "./hosts.js";
import { bodyOf, sessionPath } from "./plan.js";
import { DAY, clockOf, dayOf, minutesOf, timed } from "./week.js";
import { speakersOf, venueOf, whenOf } from "./words.js";

const KINDS = ["LECTURE", "WORKSHOP", "SITE_VISIT", "ACTION_PLAN_CLINIC"];

/** Plans a session: a new one, or one anew. Tells {@code saved} with the session as the service answers, or {@code left}. */
class SessionForm extends Part {
  static properties = {
    plan: { attribute: false },
    session: { attribute: false },
    tried: { state: true },
    there: { state: true },
    hosts: { state: true },
  };

  #etag = null;
  #command = null;
  #newHosts = new Map();

  connectedCallback() {
    super.connectedCallback();
    this.hosts = [];
    this.tried = this.session;
    this.#command = new Command(this, (values, key) => this.#send(values, key), {
      draft: `session.${this.plan.edition.id}.${this.session.id ?? "new"}`,
    });
    this.#readVersion().catch(() => {});
  }

  /** Closed on purpose is given up; a lost session or window is not. */
  forget() {
    this.#command.forgetDraft();
  }

  /** The version of what is shown. Where something newer is there already, it is one that nothing has. */
  async #readVersion() {
    if (this.session.id && !this.#etag) {
      const { data, etag } = await read(sessionPath(this.plan.edition.id, this.session.id));
      const isShown = JSON.stringify(bodyOf(timed(data))) === JSON.stringify(bodyOf(this.session));
      this.#etag = isShown ? etag : '"0"';
    }
  }

  /** The fields of a visit come with its kind, and are filled once they are there. */
  async firstUpdated() {
    const form = this.querySelector("form");
    if (this.#command.restore(form)) {
      this.tried = { ...this.tried, kind: form.elements.kind.value };
      await this.updateComplete;
      this.#command.restore(form);
      this.tried = this.#sessionOf(valuesOf(form));
    }
    this.#wantHosts();
  }

  async #wantHosts() {
    if (this.tried.kind === "SITE_VISIT" && this.hosts.length === 0) {
      this.hosts = await knownHosts(this.plan.sessions).catch(() => []);
    }
  }

  /** The session that the fields describe. Until midnight is until the beginning of the next day. */
  #sessionOf(values) {
    const midnight = minutesOf(values.day || this.plan.edition.startsOn);
    const [from, to] = [values.startsAt, values.endsAt].map((time) => (time ? minutesOf(`1970-01-01T${time}`) : 0));
    const isVisit = values.kind === "SITE_VISIT";
    const name = values.hostEnterprise?.trim();
    return {
      ...this.session,
      kind: values.kind,
      title: values.title.trim(),
      from: midnight + from,
      to: midnight + (to === 0 ? DAY : to),
      venueId: values.venueId || null,
      speakerIds: [values.speakerIds ?? []].flat(),
      hostEnterprise: isVisit && name ? this.#hostOf(name) : null,
      travelMinutes: isVisit && values.travelMinutes ? Number(values.travelMinutes) : null,
      transport: isVisit && values["transport.seats"]
        ? { seats: Number(values["transport.seats"]), meetingPoint: values["transport.meetingPoint"].trim() }
        : null,
    };
  }

  /** An enterprise nobody has visited before has a new id, the same for as long as the form is open. */
  #hostOf(name) {
    const known = [this.session.hostEnterprise, ...this.hosts].find((host) => host?.name === name);
    if (!known && !this.#newHosts.has(name)) {
      this.#newHosts.set(name, { id: crypto.randomUUID(), name });
    }
    return known ?? this.#newHosts.get(name);
  }

  #typed(event) {
    this.#command.typed(event);
    this.tried = this.#sessionOf(valuesOf(event.currentTarget));
    event.currentTarget.elements.endsAt.setCustomValidity(this.tried.to > this.tried.from ? "" : t("session.endsTooEarly"));
    this.#wantHosts();
  }

  async #send(values, key) {
    const path = sessionPath(this.plan.edition.id, this.session.id);
    const body = bodyOf(this.#sessionOf(values));
    await this.#readVersion();
    try {
      const { data } = await (this.session.id ? put(path, body, { key, ifMatch: this.#etag }) : post(path, body, { key }));
      this.there = null;
      this.dispatchEvent(new CustomEvent("saved", { detail: timed(data) }));
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 412) {
        throw problem;
      }
      const { data, etag } = await read(path);
      this.#etag = etag;
      this.there = timed(data);
    }
  }

  #takeMine() {
    this.there = null;
    this.querySelector("form").requestSubmit();
  }

  /** Begins anew from what is there now. */
  async #takeTheirs() {
    this.forget();
    this.session = this.there;
    this.tried = this.there;
    this.there = null;
    await this.updateComplete;
    this.querySelector("form").reset();
    this.requestUpdate();
  }

  #differences() {
    return differences([
      [t("session.title"), ({ title }) => title],
      [t("session.kind"), ({ kind }) => named("sessionKind", kind)],
      [t("session.time"), whenOf],
      [t("session.venue"), (session) => venueOf(session, this.plan)],
      [t("session.speakers"), (session) => speakersOf(session, this.plan)],
      [t("session.host"), ({ hostEnterprise }) => hostEnterprise?.name ?? ""],
      [t("session.travel"), ({ travelMinutes }) => String(travelMinutes ?? "")],
      [t("session.bus"), ({ transport }) => (transport ? `${transport.seats}, ${transport.meetingPoint}` : "")],
    ], this.there, this.tried);
  }

  render() {
    const conflicts = conflictsOf(this.tried, this.plan);
    return html`<form @submit=${this.#command.send} @input=${this.#typed}>
      ${this.#what()}
      ${this.#when()}
      ${this.#where()}
      ${this.tried.kind === "SITE_VISIT" ? this.#visit() : ""}
      ${this.#who()}
      <div role="status">${conflicts.length > 0 ? html`<h3>${t("conflicts.title")}</h3>${conflictList(conflicts, this.plan)}` : ""}</div>
      ${this.there ? staleNote(this.#differences(), () => this.#takeTheirs(), () => this.#takeMine()) : ""}
      ${this.#command.note()}
      <p class="actions">${this.#command.button(t(this.session.id ? "session.save" : "session.plan"))}
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent("left"))}>${t("leave")}</button></p>
    </form>`;
  }

  #what() {
    const { title, kind } = this.session;
    return html`<label for="title">${t("session.title")}</label>
      <input id="title" name="title" required maxlength="200" dir="auto" value=${title ?? ""}>
      <label for="kind">${t("session.kind")}</label>
      <select id="kind" name="kind">${KINDS.map((one) =>
        html`<option value=${one} ?selected=${one === kind}>${named("sessionKind", one)}</option>`)}</select>`;
  }

  #when() {
    const { edition } = this.plan;
    const { from, to } = this.session;
    return html`<div class="times">
      <div><label for="day">${t("session.day")}</label>
        <input id="day" name="day" type="date" required min=${edition.startsOn} max=${edition.endsOn} value=${dayOf(from)}></div>
      <div><label for="startsAt">${t("session.startsAt")}</label>
        <input id="startsAt" name="startsAt" type="time" required value=${clockOf(from)}></div>
      <div><label for="endsAt">${t("session.endsAt")}</label>
        <input id="endsAt" name="endsAt" type="time" required value=${clockOf(to)}></div>
    </div>
    <p class="hint">${t("session.zone", { zone: edition.zone.replaceAll("_", " ") })}</p>`;
  }

  #where() {
    const venues = [...this.plan.venues.values()].sort((one, other) => one.name.localeCompare(other.name));
    return html`<label for="venueId">${t("session.venue")}</label>
      <select id="venueId" name="venueId">
        <option value="">${t("session.noVenue")}</option>
        ${venues.map(({ id, name, place, seats }) => html`<option value=${id} ?selected=${id === this.session.venueId}>${name}, ${place}${
          seats ? ` (${t("venue.seatsShort", { seats })})` : ""}</option>`)}
      </select>
      <p class="hint"><a href="/office/venues">${t("session.otherVenue")}</a></p>`;
  }

  #visit() {
    const { hostEnterprise, travelMinutes, transport } = this.session;
    return html`<fieldset><legend>${t("session.visit")}</legend>
      <label for="hostEnterprise">${t("session.host")}</label>
      <input id="hostEnterprise" name="hostEnterprise" list="hosts" required maxlength="200" dir="auto" value=${hostEnterprise?.name ?? ""}>
      <datalist id="hosts">${this.hosts.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
      <label for="travelMinutes">${t("session.travel")}</label>
      <p class="hint" id="travel-hint">${t("session.travelHint")}</p>
      <input id="travelMinutes" name="travelMinutes" type="number" min="0" max="720" aria-describedby="travel-hint" value=${travelMinutes ?? ""}>
      <label for="seats">${t("session.seats")}</label>
      <p class="hint" id="seats-hint">${t("session.seatsHint")}</p>
      <input id="seats" name="transport.seats" type="number" min="1" max="500" aria-describedby="seats-hint" value=${transport?.seats ?? ""}>
      <label for="meetingPoint">${t("session.meetingPoint")}</label>
      <input id="meetingPoint" name="transport.meetingPoint" maxlength="200" dir="auto" ?required=${Boolean(this.tried.transport)}
        value=${transport?.meetingPoint ?? ""}>
    </fieldset>`;
  }

  #who() {
    const { speakerIds } = this.session;
    const speakers = [...this.plan.speakers.values()].sort((one, other) =>
      speakerIds.includes(other.id) - speakerIds.includes(one.id) || one.name.localeCompare(other.name));
    return html`<fieldset class="speaker-choice"><legend>${t("session.speakers")}</legend>
      ${speakers.length === 0 ? html`<p>${t("speakers.none")}</p>` : ""}
      ${speakers.map(({ id, name, organisation }) => html`<label class="choice">
        <input type="checkbox" name="speakerIds" value=${id} ?checked=${speakerIds.includes(id)}>
        <span dir="auto">${name} <span class="soft small">${organisation}</span></span></label>`)}
      <p class="hint"><a href="/office/speakers">${t("session.otherSpeaker")}</a></p>
    </fieldset>`;
  }
}

customElements.define("jb-session-form", SessionForm);

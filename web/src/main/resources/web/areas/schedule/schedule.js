import { html } from "lit";
import { find, get, post } from "../../app/api.js";
import { now } from "../../app/clock.js";
import { Command } from "../../app/form.js";
import { dayOfWeek, dates, list, number, percent, time } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { user } from "../../app/session.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";

await useStyles("schedule");

/** From how long before it begins to its end participants may check in to a session, in milliseconds. */
const EARLY = 15 * 60_000;

/** How often the page looks at the clock, in milliseconds. */
const TICK = 30_000;

/** What a participant's days in an edition look like; during a session they say here that they are there. */
class Schedule extends Page {
  static properties = {
    now: { state: true },
  };

  #timer = null;
  #mode = null;

  #checkIn = new Command(this, async (_values, key) => {
    const { id, title } = this.#open(this.data).at(0);
    await post(`/api/programmes/${this.params.id}/sessions/${id}/check-in`, { mode: this.#mode }, { key });
    await this.reload();
    say(t("schedule.checkedIn", { title }));
  });

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(async () => (this.now = await now().catch(() => this.now)), TICK);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  async load(signal) {
    const at = `/api/programmes/${this.params.id}`;
    const { personId } = user();
    const [edition, agenda, attendance, place, present] = await Promise.all([
      get(at, { signal }),
      find(`${at}/agenda`, { signal }),
      find(`${at}/attendance/${personId}`, { signal }),
      find(`${at}/roster/${personId}`, { signal }),
      now({ signal }),
    ]);
    this.now = present;
    const attended = new Set(attendance?.attended.map(({ sessionId }) => sessionId));
    const sessions = (agenda?.sessions ?? []).map((session) => ({ ...session, isAttended: attended.has(session.id) }));
    return { edition, sessions, attendance, place };
  }

  concerns({ type, programmeId }) {
    return programmeId === this.params.id && /^(agenda|edition|attendance|participation)\./.test(type);
  }

  /** The sessions in which they can check in now. */
  #open({ sessions, place }) {
    const moment = Date.parse(this.now);
    return place ? sessions.filter(({ startsAt, endsAt, isAttended }) =>
      !isAttended && moment >= Date.parse(startsAt) - EARLY && moment <= Date.parse(endsAt)) : [];
  }

  view(data) {
    const { edition, sessions, attendance } = data;
    const dayOf = (session) => localDay(session.startsAt, edition.zone);
    const days = Map.groupBy([...sessions].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)), dayOf);
    return html`<p class="small"><a href="/me/journey">${t("schedule.back")}</a></p>
      <h1>${t("schedule.title")}</h1>
      <p class="lead"><span dir="auto">${edition.title}</span>, ${dates(edition.startsOn, edition.endsOn)}, <span dir="auto">${edition.place}</span></p>
      ${sessions.length === 0 ? html`<div class="empty"><p>${t("schedule.empty")}</p></div>` : this.#next(data)}
      ${attendance && sessions.length > 0 ? standing(attendance) : ""}
      ${sessions.length > 0 ? html`<p class="small soft">${t("schedule.zone", { zone: edition.zone.replaceAll("_", " ") })}</p>` : ""}
      ${[...days].map(([day, some]) => html`<section><h2 id="day-${day}">${dayOfWeek(day)}</h2>
        <ol class="day">${some.map((session) => this.#session(session, edition.zone))}</ol></section>`)}`;
  }

  /** What goes on now, where they can say that they are there; else what comes next. */
  #next(data) {
    const open = this.#open(data).at(0);
    const next = open ?? data.sessions.find(({ endsAt }) => Date.parse(endsAt) > Date.parse(this.now));
    if (!next) {
      return html`<p class="note">${t("schedule.over")}</p>`;
    }
    const { zone, mode } = data.edition;
    return html`<section class="note" aria-labelledby="next">
      <h2 id="next">${t(open || next.isAttended ? "schedule.now" : "schedule.next")}</h2>
      <p><b dir="auto">${next.title}</b></p>
      <p>${dayOfWeek(localDay(next.startsAt, zone))}, ${hours(next, zone)}${next.venue ? html`, <span dir="auto">${next.venue.name}</span>` : ""}</p>
      ${bus(next)}
      ${open ? html`<p class="actions">${this.#buttons(data.place.mode, mode)}</p>`
        : next.isAttended ? html`<p><span class="tag good">${t("schedule.isIn")}</span></p>`
          : html`<p class="small">${t("schedule.later")}</p>`}
      ${this.#checkIn.note()}
    </section>`;
  }

  /** Who takes part online may be on site for once, and the other way round, where an edition has both. */
  #buttons(own, editionMode) {
    const other = own === "ONSITE" ? "ONLINE" : "ONSITE";
    const button = (mode, kind) => html`<button type="button" class=${kind} aria-disabled=${this.#checkIn.isBusy ? "true" : "false"}
      @click=${(event) => {
        this.#mode = mode;
        this.#checkIn.send(event);
      }}>${t(`schedule.here.${mode}`)}</button>`;
    return html`${button(own, "")}${editionMode === "HYBRID" ? button(other, "quiet") : ""}`;
  }

  #session(session, zone) {
    const isOver = Date.parse(session.endsAt) <= Date.parse(this.now);
    return html`<li>
      <p class="when">${hours(session, zone)}${ownHours(session, zone)}</p>
      <div><h3 dir="auto">${session.title}</h3>
        <p class="soft">${[named("sessionKind", session.kind), session.venue?.name, session.hostEnterprise?.name].filter(Boolean).join(" · ")}</p>
        ${session.speakers.length > 0 ? html`<p dir="auto">${list(session.speakers)}</p>` : ""}
        ${bus(session)}
        ${session.isAttended ? html`<span class="tag good">${t("schedule.there")}</span>` : ""}
        ${isOver && !session.isAttended && this.data.place ? html`<span class="tag plain">${t("schedule.missing")}</span>` : ""}
      </div></li>`;
  }
}

function localDay(instant, timeZone) {
  return new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }).format(new Date(instant));
}

function hours({ startsAt, endsAt }, zone) {
  return `${time(startsAt, zone)}–${time(endsAt, zone)}`;
}

/** What clocks show where the reader is, if that is another hour. */
function ownHours(session, zone) {
  const own = hours(session);
  return own === hours(session, zone) ? "" : html`<br><small class="soft">${t("schedule.ownTime", { hours: own })}</small>`;
}

function bus({ transport }) {
  return transport ? html`<p>${t("schedule.bus", { place: transport.meetingPoint })}</p>` : "";
}

/** How much they were there, and whether that is enough. */
function standing({ sessionsHeld, sessionsAttended, percentOfHeld, requiredPercent, thresholdReachable }) {
  if (sessionsHeld === 0) {
    return html`<p>${t("schedule.required", { share: percent(requiredPercent / 100) })}</p>`;
  }
  const isEnough = percentOfHeld >= requiredPercent;
  return html`<p>${t("schedule.standing", { count: number(sessionsAttended), all: number(sessionsHeld), share: percent(requiredPercent / 100) })}
      <meter min="0" max="100" low=${requiredPercent} optimum="100" value=${percentOfHeld} aria-label=${t("schedule.share")}></meter> ${percent(percentOfHeld / 100)}</p>
    ${isEnough ? "" : html`<p class="note warn">${t(thresholdReachable ? "schedule.below" : "schedule.unreachable")}</p>`}`;
}

customElements.define("jb-schedule", Schedule);

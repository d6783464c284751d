import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { dayOfWeek } from "../../app/format.js";
import { Part } from "../../app/page.js";
import { named, t } from "../../app/texts.js";
import { changeOf } from "./plan.js";
import { DAY, STEP, clockOf, dayOf, hoursOf, inLanes, localOf, minutesOf } from "./week.js";
import { hours, speakersOf, venueOf } from "./words.js";

/** How far a pointer may slip in a click, in pixels. */
const SLIP = 4;

const ARROWS = { ArrowUp: [-STEP, 0], ArrowDown: [STEP, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * A week: days as columns, hours as rows; on a phone a list by day. It tells what somebody does: {@code try} where a session would
 * be, {@code drop} when a pointer lets go of it, {@code save} and {@code back} of the keyboard, {@code open} and {@code add}.
 */
class WeekGrid extends Part {
  static properties = {
    days: { attribute: false },
    plan: { attribute: false },
    moving: { attribute: false },
  };

  #grip = null;
  #wasDragged = false;

  /** Those of the week as they would be; in the order of the plan, so that no element is moved away under the pointer. */
  get #sessions() {
    const [first, last] = [minutesOf(this.days[0]), minutesOf(this.days.at(-1)) + DAY];
    return this.plan.sessions
      .filter(({ from, cancelled }) => !cancelled && from >= first && from < last)
      .sort((one, other) => one.from - other.from);
  }

  #asTried(session) {
    return session.id === this.moving?.id ? { ...session, ...this.moving } : session;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Tries a session at another time, within the days that are shown and within a day; a pointer also within the hours. */
  #try(session, { minutes = 0, days = 0, length = 0 }, { first, last } = { first: 0, last: 24 }) {
    const { from, to } = session;
    const index = Math.floor((from - minutesOf(this.days[0])) / DAY);
    const shift = Math.max(0, Math.min(this.days.length - 1, index + days)) - index;
    const midnight = (Math.floor(from / DAY) + shift) * DAY;
    const [open, close] = [midnight + first * 60, midnight + last * 60];
    const long = Math.min(Math.max(STEP, to - from + length), close - open);
    const start = Math.max(open, Math.min(close - (length === 0 ? long : STEP), from + shift * DAY + minutes));
    this.#tell("try", { id: session.id, from: start, to: Math.min(start + long, close) });
  }

  #keyed(event, session) {
    if (event.key === "Escape" && this.moving) {
      this.#letGo();
      this.#tell("back");
    } else if (event.key === "Enter" && this.moving) {
      event.preventDefault();
      this.#tell("save");
    } else if (event.key in ARROWS && this.plan.isOpen && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const [minutes, days] = ARROWS[event.key];
      this.#try(this.#asTried(session), event.shiftKey ? { length: minutes } : { minutes, days });
    }
  }

  /** Fingers scroll; for them a session opens, and its form has the times. */
  #grabbed(event, session) {
    if (event.button !== 0 || event.pointerType === "touch" || !this.plan.isOpen || !this.#isGrid()) {
      return;
    }
    const block = event.currentTarget;
    block.setPointerCapture(event.pointerId);
    block.focus();
    this.#wasDragged = false;
    this.#grip = {
      session: this.#asTried(session),
      isLength: Boolean(event.target.closest(".handle")),
      x: event.clientX,
      y: event.clientY,
    };
  }

  #dragged(event) {
    if (!this.#grip) {
      return;
    }
    const [x, y] = [event.clientX - this.#grip.x, event.clientY - this.#grip.y];
    if (!this.#wasDragged && Math.hypot(x, y) < SLIP) {
      return;
    }
    this.#wasDragged = true;
    const { width, height } = this.querySelector(".blocks").getBoundingClientRect();
    const { first, last } = this.#hours;
    const minutes = Math.round((y / height) * (last - first) * (60 / STEP)) * STEP;
    this.#try(this.#grip.session, this.#grip.isLength
      ? { length: minutes }
      : { minutes, days: Math.round((x / width) * this.days.length) }, { first, last });
  }

  #letGo() {
    const grip = this.#grip;
    this.#grip = null;
    return grip;
  }

  #dropped() {
    if (this.#letGo() && this.#wasDragged) {
      this.#tell("drop");
    }
  }

  #clicked(session) {
    if (!this.#wasDragged) {
      this.#tell("open", { id: session.id });
    }
    this.#wasDragged = false;
  }

  /** A click where nothing is planned begins a session there. */
  #clickedBeside(event) {
    if (event.target !== event.currentTarget || !this.plan.isOpen || !this.#isGrid()) {
      return;
    }
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const { first, last } = this.#hours;
    const day = this.days[Math.floor(((event.clientX - left) / width) * this.days.length)];
    const half = Math.floor(((event.clientY - top) / height) * (last - first) * 2) * 30;
    this.#tell("add", { at: localOf(minutesOf(day) + first * 60 + half) });
  }

  #isGrid() {
    return getComputedStyle(this.querySelector(".blocks")).position === "relative";
  }

  get #hours() {
    return hoursOf(this.#sessions.map((session) => this.#asTried(session)));
  }

  /** Attributes with styles are not allowed, so the places are set from here. */
  updated() {
    const { first, last } = this.#hours;
    const week = this.querySelector(".week");
    week.style.setProperty("--days", this.days.length);
    week.style.setProperty("--hours", last - first);
    const places = this.days.flatMap((day) => inLanes(this.#sessions
      .map((session) => this.#asTried(session))
      .filter(({ from }) => dayOf(from) === day)));
    for (const { session, lane, lanes } of places) {
      const midnight = Math.floor(session.from / DAY) * DAY;
      const place = this.querySelector(`.place[data-id="${session.id}"]`).style;
      place.setProperty("--day", this.days.indexOf(dayOf(session.from)));
      place.setProperty("--lane", lane);
      place.setProperty("--lanes", lanes);
      place.setProperty("--start", (session.from - midnight) / 60 - first);
      place.setProperty("--length", (Math.min(session.to, midnight + DAY) - session.from) / 60);
    }
    this.querySelectorAll(".day-head").forEach((head, index) => head.style.setProperty("--day", index));
    this.querySelectorAll(".hour-names span").forEach((name, index) => name.style.setProperty("--start", index));
  }

  render() {
    const { first, last } = this.#hours;
    const entries = this.days.flatMap((day) => [
      { day },
      ...this.#sessions.filter(({ from }) => dayOf(from) === day).map((session) => ({ session })),
    ]);
    return html`<div class="week">
      <div class="hour-names" aria-hidden="true">${Array.from({ length: last - first + 1 }, (_, hour) =>
        html`<span>${clockOf((first + hour) * 60)}</span>`)}</div>
      <ol class="blocks" @click=${this.#clickedBeside}>
        ${repeat(entries, ({ day, session }) => day ?? session.id, ({ day, session }) => (day ? this.#head(day) : this.#block(session)))}
      </ol>
    </div>`;
  }

  #head(day) {
    const isEmpty = !this.#sessions.some(({ from }) => dayOf(from) === day);
    return html`<li class="day-head"><h3>${dayOfWeek(day)}</h3>
      ${isEmpty ? html`<p class="soft small only-on-phone">${t("agenda.nothingOnDay")}</p>` : ""}</li>`;
  }

  #block(session) {
    const tried = this.#asTried(session);
    const change = changeOf(session, this.plan);
    const blocking = session.conflicts.some((conflict) => conflict.blocking);
    return html`<li class="place" data-id=${session.id}>
      <button type="button" class="block ${session.kind} ${tried === session ? "" : "moving"}" aria-describedby="grid-keys"
        @keydown=${(event) => this.#keyed(event, session)} @click=${() => this.#clicked(session)}
        @pointerdown=${(event) => this.#grabbed(event, session)} @pointermove=${this.#dragged}
        @pointerup=${this.#dropped} @pointercancel=${this.#dropped}>
        <b dir="auto">${session.title}</b>
        ${session.conflicts.length > 0 ? html`<span class="tag ${blocking ? "bad" : "warn"}">${t(blocking ? "conflicts.blocking" : "conflicts.warning")}</span>` : ""}
        ${change ? html`<span class="tag plain">${named("sessionChange", change)}</span>` : ""}
        <span>${hours(tried)} · ${named("sessionKind", session.kind)}</span>
        <span dir="auto">${venueOf(session, this.plan)}</span>
        <span dir="auto">${speakersOf(session, this.plan)}</span>
        ${this.plan.isOpen ? html`<span class="handle" aria-hidden="true"></span>` : ""}
      </button>
    </li>`;
  }
}

customElements.define("jb-week-grid", WeekGrid);

import { html } from "lit";
import { find, get, post } from "../../app/api.js";
import { eventually } from "../../app/eventually.js";
import { Command } from "../../app/form.js";
import { dates } from "../../app/format.js";
import { Part, say } from "../../app/page.js";
import { named, t } from "../../app/texts.js";
import { attendance } from "./attendance.js";
import { comingSession } from "./check-in.js";
import { standing, todos } from "./next.js";
import { mayStillChange, otherMode } from "./threads.js";
import { timeline } from "./timeline.js";
import "./calendar-link.js";

const TONES = {
  OFFERED: "warn", ENROLLED: "good", WAITLISTED: "warn", EXPIRED: "bad", DECLINED: "bad", WITHDRAWN: "plain", CANCELLED: "bad",
};

/** One application: what to do about it, what happened, what comes. The rest is read when it is opened. */
class Thread extends Part {
  static properties = {
    thread: { attribute: false },
    past: { type: Boolean },
    open: { state: true },
    edition: { state: true },
    agenda: { state: true },
    attended: { state: true },
  };

  attended = new Set();

  confirm = new Command(this, async (_values, key) => {
    const path = `/api/applications/${this.thread.application.id}`;
    await post(`${path}/confirmation`, {}, { key });
    await eventually(() => get(path), ({ status }) => status !== "OFFERED");
    say(t("confirm.done"));
    this.dispatchEvent(new Event("changed"));
  });

  willUpdate() {
    if ((this.open || !this.past) && !this.around) {
      this.around = this.lookAround();
    }
  }

  /** What the public knows of the edition; without it the thread is shown all the same. */
  async lookAround() {
    const { programmeId, personId } = this.thread.application;
    const path = `/api/programmes/${programmeId}`;
    const addresses = [path, `${path}/agenda`, ...(this.thread.roster ? [`${path}/attendance/${personId}`] : [])];
    const [edition, agenda, own] = await Promise.all(addresses.map((address) => find(address).catch(() => null)));
    Object.assign(this, { edition, agenda, attended: new Set(own?.attended.map(({ sessionId }) => sessionId)) });
  }

  get heading() {
    return this.thread.programme?.title ?? t("journey.unknownProgramme");
  }

  render() {
    const { application, programme } = this.thread;
    const hasTakenPart = application.status === "ENROLLED" && programme?.status === "COMPLETED";
    const status = html`<span class="tag ${TONES[application.status] ?? ""}">${hasTakenPart
      ? t("journey.tookPart") : named("applicationStatus", application.status)}</span>`;
    return this.past
      ? html`<details class="card thread-past thread" @toggle=${(event) => (this.open = event.currentTarget.open)}>
          <summary><h2 tabindex="-1">${this.heading}</h2> ${status}</summary>
          ${this.open ? html`${this.about()}${this.body()}` : ""}
        </details>`
      : html`<section class="card thread"><h2 tabindex="-1">${this.heading}</h2>${this.about(status)}${this.body()}</section>`;
  }

  about(status = "") {
    const { application, programme } = this.thread;
    return html`<p class="soft">
      ${programme?.startsOn ? `${dates(programme.startsOn, programme.endsOn)} · ${programme.place ?? ""} · ` : ""}
      ${named("mode", application.mode)} ${status}</p>`;
  }

  body() {
    return html`<div class="split">
      <div>${this.next()}${this.checkIn()}${timeline(this.thread)}</div>
      <div class="beside">${this.beside()}</div>
    </div>`;
  }

  next() {
    const [first, ...others] = todos(this.thread, this.agenda?.sessions);
    if (!first) {
      return html`<div class="to-do calm"><h3>${t("next.none")}</h3>${standing(this.thread).map((line) => html`<p dir="auto">${line}</p>`)}</div>`;
    }
    return html`<div class="to-do">
      <h3>${t("next.title")}</h3>
      <p>${first.text}</p>
      ${first.is === "confirm"
        ? html`${this.confirm.note()}<form class="actions" @submit=${this.confirm.send}>${this.confirm.button(t("todo.confirm"))}</form>`
        : html`<p class="actions"><a class="button" href=${first.href}>${first.label}</a></p>`}
      ${others.length ? html`<p class="small">${t("next.also")}</p>
        <ul>${others.map(({ href, label }) => html`<li><a href=${href}>${label}</a></li>`)}</ul>` : ""}
    </div>`;
  }

  checkIn() {
    const session = comingSession(this.thread, this.agenda, this.attended);
    return session ? html`<jb-check-in .thread=${this.thread} .session=${session} .zone=${this.agenda.zone}
      @checked-in=${({ detail }) => this.checkedIn(detail)}></jb-check-in>` : "";
  }

  checkedIn(sessionId) {
    this.attended = new Set([...this.attended, sessionId]);
    this.dispatchEvent(new Event("changed"));
  }

  beside() {
    const { application, programme, roster, plan, graduate } = this.thread;
    const mayChange = mayStillChange(this.thread);
    const hasPlace = application.status === "ENROLLED";
    return html`
      ${hasPlace && roster ? attendance(this.thread, this.agenda, this.attended) : ""}
      ${hasPlace && programme?.status !== "COMPLETED"
        ? html`<jb-calendar-link .programmeId=${application.programmeId}></jb-calendar-link>` : ""}
      <h3>${t("thread.more")}</h3>
      <ul class="links">
        ${hasPlace && roster && this.agenda?.sessions.length
          ? html`<li><a href="/me/agenda/${application.programmeId}">${t("thread.agenda")}</a></li>` : ""}
        ${programme ? html`<li><a href="/programmes/${programme.id}">${t("thread.programme")}</a></li>` : ""}
        ${plan ? html`<li><a href="/me/plans/${plan.id}">${t("thread.plan")}</a></li>` : ""}
        ${graduate?.certificate ? html`<li><a href="/me/certificates/${graduate.id}">${t("thread.certificate")}</a></li>` : ""}
        ${mayChange && this.edition?.mode === "HYBRID"
          ? html`<li><a href="/me/applications/${application.id}/mode">${t(`thread.mode.${otherMode(application.mode)}`)}</a></li>` : ""}
        ${mayChange ? html`<li><a href="/me/applications/${application.id}/withdrawal">${t("thread.withdraw")}</a></li>` : ""}
      </ul>`;
  }
}

customElements.define("jb-thread", Thread);

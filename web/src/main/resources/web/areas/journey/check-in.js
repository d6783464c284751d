import { html } from "lit";
import { post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { dayOf, time } from "../../app/format.js";
import { Part, say } from "../../app/page.js";
import { t } from "../../app/texts.js";

/**
 * The session at which a participant may check in next: the first that has not ended, as the service counts by its clock.
 *
 * @returns the session, or undefined when there is none any more
 */
export function comingSession({ attendance, programme }, agenda, attended) {
  return programme?.status === "RUNNING" && attendance
    ? agenda?.sessions.toSorted((one, other) => one.endsAt.localeCompare(other.endsAt))
      .slice(attendance.sessionsHeld).find(({ id }) => !attended.has(id))
    : undefined;
}

/** "I am here", for the session that comes next. Fires {@code checked-in}. */
class CheckIn extends Part {
  static properties = {
    thread: { attribute: false },
    session: { attribute: false },
    zone: { attribute: false },
  };

  checkIn = new Command(this, async (_values, key) => {
    const { id } = this.session;
    const { programmeId } = this.thread.application;
    await post(`/api/programmes/${programmeId}/sessions/${id}/check-in`, { mode: this.thread.roster.mode }, { key });
    say(t("attendance.checkedIn"));
    this.dispatchEvent(new CustomEvent("checked-in", { detail: id }));
  });

  render() {
    const { title, startsAt, endsAt, venue } = this.session;
    return html`<form class="check-in" @submit=${this.checkIn.send}>
      <h3>${t("attendance.next")}</h3>
      <p><strong dir="auto">${title}</strong><br>
        <span class="small soft">${dayOf(startsAt, this.zone)}, ${time(startsAt, this.zone)}–${time(endsAt, this.zone)}${venue
          ? ` · ${venue.name}` : ""}</span></p>
      ${this.checkIn.note()}
      ${this.checkIn.button(t("attendance.here"), "quiet")}
    </form>`;
  }
}

customElements.define("jb-check-in", CheckIn);

/** One session, and everybody who may be there, with targets that a thumb hits in a moving bus. */
import { html } from "lit";
import { country, number } from "../../app/format.js";
import { named, t } from "../../app/texts.js";
import { whenOf } from "./words.js";

/** @param shown the {@code sessions}, {@code people}, {@code ticks}, and {@code tick} to call with another */
export function roll(session, { sessions, people, ticks, tick, at }) {
  const index = sessions.indexOf(session);
  const isRecorded = ({ attended }) => attended.has(session.id);
  const isTicked = ({ id }) => ticks.has(`${session.id} ${id}`);
  const missing = people.filter((person) => !isRecorded(person));
  const there = people.filter((person) => isRecorded(person) || isTicked(person)).length;
  const step = (other, text) => (other ? html`<a class="button quiet" href="?session=${other.id}" aria-label="${text}: ${other.title}">${text}</a>` : "");
  return html`<p class="small"><a href=${at}>${t("attendance.back")}</a></p>
    <h1 dir="auto">${session.title}</h1>
    <p>${whenOf(session)}${session.venue ? html`, <span dir="auto">${session.venue.name}</span>` : ""}</p>
    <p class="lead" role="status">${t("attendance.thereOf", { count: number(there), all: number(people.length) })}</p>
    ${session.hasBegun ? "" : html`<p class="note warn">${t("attendance.early")}</p>`}
    <div class="actions">
      ${missing.some((person) => !isTicked(person))
        ? html`<button type="button" class="quiet" @click=${() => tick(session.id, missing.map(({ id }) => id), true)}>${t("attendance.everybody")}</button>`
        : ""}
      ${missing.some(isTicked)
        ? html`<button type="button" class="quiet" @click=${() => tick(session.id, missing.map(({ id }) => id), false)}>${t("attendance.clear")}</button>`
        : ""}
    </div>
    <ul class="roll">${people.map((person) => html`<li><label>
      <input type="checkbox" ?disabled=${isRecorded(person)} .checked=${isRecorded(person) || isTicked(person)}
        @change=${(event) => tick(session.id, [person.id], event.target.checked)}>
      <span><b dir="auto">${person.name}</b><br><span class="soft small">${country(person.country)}, ${named("participation", person.mode)}</span></span>
      ${isRecorded(person) ? html`<span class="tag good">${t("attendance.isRecorded")}</span>` : ""}
    </label></li>`)}</ul>
    <nav class="actions" aria-label=${t("attendance.sessions")}>
      ${step(sessions[index - 1], t("attendance.before"))}${step(sessions[index + 1], t("attendance.after"))}
    </nav>`;
}

/** The sheet of who was at which session; on a phone the sessions alone, each of which opens. */
import { html } from "lit";
import { number } from "../../app/format.js";
import { t } from "../../app/texts.js";
import { whenOf } from "./words.js";

/** @param shown the {@code sessions}, {@code people}, {@code ticks}, and {@code tick} to call with another */
export function sheet({ sessions, people, ticks, tick }) {
  const begun = sessions.filter(({ hasBegun }) => hasBegun);
  if (begun.length === 0) {
    return "";
  }
  return html`<h2>${t("attendance.sessions")}</h2>
    <ul class="changes only-on-phone">${begun.map((session) => html`<li>
      <p><a href="?session=${session.id}" dir="auto">${session.title}</a></p>
      <p class="soft">${whenOf(session)} · ${present(session, people)}</p></li>`)}</ul>
    <div class="sheet only-in-grid" role="region" aria-label=${t("attendance.sessions")} tabindex="0"><table>
      <thead><tr><th scope="col">${t("attendance.name")}</th>
        ${begun.map((session) => html`<th scope="col"><a href="?session=${session.id}" dir="auto">${session.title}</a><br>
          <span class="soft">${whenOf(session)}</span></th>`)}</tr></thead>
      <tbody>${people.map((person) => html`<tr><th scope="row" dir="auto">${person.name}</th>
        ${begun.map((session) => cell(session, person, ticks, tick))}</tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t("attendance.together")}</th>${begun.map((session) => html`<td>${present(session, people)}</td>`)}</tr></tfoot>
    </table></div>`;
}

function present({ id }, people) {
  const count = people.filter(({ attended }) => attended.has(id)).length;
  return t("attendance.of", { count: number(count), all: number(people.length) });
}

function cell(session, person, ticks, tick) {
  return person.attended.has(session.id)
    ? html`<td class="there"><span role="img" aria-label=${t("attendance.there")}>✓</span></td>`
    : html`<td><input type="checkbox" aria-label="${person.name}: ${session.title}" .checked=${ticks.has(`${session.id} ${person.id}`)}
        @change=${(event) => tick(session.id, [person.id], event.target.checked)}></td>`;
}

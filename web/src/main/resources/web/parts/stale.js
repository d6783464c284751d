/** Somebody, or another window, has changed what a person is changing: both are shown, and the person takes either. */
import { html } from "lit";
import { t } from "../app/texts.js";

/**
 * @param rows what differs: a label, and how it is there and here, as texts
 * @param takeTheirs goes on with what is there now
 * @param takeMine puts what was typed in its place
 */
export function staleNote(rows, takeTheirs, takeMine) {
  return note(rows, takeTheirs, takeMine, {
    text: t("stale.text"), mine: t("stale.mine"), takeMine: t("stale.takeMine"), takeTheirs: t("stale.takeTheirs"),
  });
}

/**
 * The same before a decision about something that is not typed: as it was seen, and as it is.
 *
 * @param leave decides nothing
 * @param goOn decides all the same; null where what is there has to be read first
 */
export function seenNote(rows, leave, goOn) {
  return note(rows, leave, goOn, {
    text: t("stale.seenText"), mine: t("stale.seen"), takeMine: t("stale.goOn"), takeTheirs: t("leave"),
  });
}

function note(rows, takeTheirs, takeMine, says) {
  return html`<section class="note warn" role="alert" aria-labelledby="stale">
    <h2 id="stale" tabindex="-1">${t("stale.title")}</h2>
    <p>${says.text}</p>
    ${rows.length === 0 ? "" : html`<table class="cards-on-phone">
      <thead><tr><td></td><th scope="col">${t("stale.theirs")}</th><th scope="col">${says.mine}</th></tr></thead>
      <tbody>${rows.map(({ label, theirs, mine }) => html`<tr>
        <th scope="row">${label}</th>
        <td data-label=${t("stale.theirs")} dir="auto">${theirs || "–"}</td>
        <td data-label=${says.mine} dir="auto">${mine || "–"}</td>
      </tr>`)}</tbody>
    </table>`}
    <p class="actions">
      ${takeMine ? html`<button type="button" @click=${takeMine}>${says.takeMine}</button>` : ""}
      <button type="button" class="quiet" @click=${takeTheirs}>${says.takeTheirs}</button>
    </p>
  </section>`;
}

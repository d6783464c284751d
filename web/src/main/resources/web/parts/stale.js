/** Somebody, or another window, has changed what a person is changing: both are shown, and the person takes either. */
import { html } from "lit";
import { t } from "../app/texts.js";

/**
 * @param rows what differs: a label, and how it is there and here, as texts
 * @param takeTheirs goes on with what is there now
 * @param takeMine puts what was typed in its place
 */
export function staleNote(rows, takeTheirs, takeMine) {
  return html`<section class="note warn" role="alert" aria-labelledby="stale">
    <h2 id="stale" tabindex="-1">${t("stale.title")}</h2>
    <p>${t("stale.text")}</p>
    <table class="cards-on-phone">
      <thead><tr><td></td><th scope="col">${t("stale.theirs")}</th><th scope="col">${t("stale.mine")}</th></tr></thead>
      <tbody>${rows.map(({ label, theirs, mine }) => html`<tr>
        <th scope="row">${label}</th>
        <td data-label=${t("stale.theirs")} dir="auto">${theirs || "–"}</td>
        <td data-label=${t("stale.mine")} dir="auto">${mine || "–"}</td>
      </tr>`)}</tbody>
    </table>
    <p class="actions">
      <button type="button" @click=${takeMine}>${t("stale.takeMine")}</button>
      <button type="button" class="quiet" @click=${takeTheirs}>${t("stale.takeTheirs")}</button>
    </p>
  </section>`;
}

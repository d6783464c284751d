/** Rows of links between pages that belong together. */
import { html, nothing } from "lit";
import { dates } from "../app/format.js";
import { named, t } from "../app/texts.js";

const KINDS = { DRAFT: "warn", ANNOUNCED: "good", RUNNING: "good", COMPLETED: "plain", CANCELLED: "bad" };

/**
 * @param entries the address and the text of each
 * @param within the address of the page that this one belongs to, where it is none of them itself
 */
export function tabs(label, entries, within) {
  const current = (address) => (location.pathname === address ? "page" : address === within ? "true" : nothing);
  return html`<nav class="tabs" aria-label=${label}>
    ${entries.map(([address, text]) => html`<a href=${address} aria-current=${current(address)}>${text}</a>`)}
  </nav>`;
}

export function officeTabs() {
  return tabs(t("tabs.office"), [
    ["/office", t("tabs.editions")],
    ["/office/venues", t("tabs.venues")],
    ["/office/speakers", t("tabs.speakers")],
    ["/office/messages", t("tabs.messages")],
    ["/office/accounts", t("tabs.accounts")],
  ]);
}

export function editionTag(status) {
  return html`<span class="tag ${KINDS[status] ?? "plain"}">${named("editionStatus", status)}</span>`;
}

/**
 * The top of each page about one edition.
 *
 * @param heading the page's own; without one it is the title of the edition
 * @param within the page of the edition that this one belongs to, such as {@code /intake}
 */
export function editionTop(edition, heading, within) {
  const at = (page) => `/office/editions/${edition.id}${page}`;
  return html`<p class="small"><a href="/office">${t("tabs.editions")}</a>${heading ? html` › <a href=${at("")} dir="auto">${edition.title}</a>` : ""}</p>
    <h1 dir="auto">${heading ?? edition.title}</h1>
    <p>${editionTag(edition.status)} ${dates(edition.startsOn, edition.endsOn)}, <span dir="auto">${edition.place}</span></p>
    ${tabs(t("tabs.edition"), [
      [at(""), t("tabs.overview")],
      [at("/intake"), t("tabs.intake")],
      [at("/agenda"), t("tabs.agenda")],
      [at("/attendance"), t("tabs.attendance")],
      [at("/surveys"), t("tabs.surveys")],
    ], within && at(within))}`;
}

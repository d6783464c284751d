/** Pieces that several pages of a focal point show. */
import { html, nothing } from "lit";
import { inDays } from "../../app/format.js";
import { say } from "../../app/page.js";
import { named, t } from "../../app/texts.js";

const KINDS = {
  NOMINATED: "warn", APPLIED: "warn", ENDORSED: "", WAITLISTED: "warn", OFFERED: "good", ENROLLED: "good",
  EXPIRED: "plain", DECLINED: "bad", WITHDRAWN: "plain", CANCELLED: "plain",
  UPCOMING: "plain", DUE: "warn", OVERDUE: "bad", ANSWERED: "good",
};

export function statusTag(status) {
  return html`<span class="tag ${KINDS[status]}">${named("applicationStatus", status)}</span>`;
}

export function followUpTag(state) {
  return html`<span class="tag ${KINDS[state]}">${named("country.followUpState", state)}</span>`;
}

export function outcomeTag({ status, confirmedBy }) {
  return status === "CONFIRMED"
    ? html`<span class="tag good">${t(confirmedBy === "ENDORSER" ? "country.confirmedByEndorser" : "country.confirmedByCountry")}</span>`
    : html`<span class="tag warn">${t("country.selfReported")}</span>`;
}

/** A name, or what stands for it where nobody may know it any more. */
export function nameOr(name) {
  return name ?? t("country.somebody");
}

/** The way back, and the name of the page. */
export function pageTop(title, edition, tag, back = ["/country", t("country.toDesk")]) {
  return html`<p class="small"><a href=${back[0]}>${back[1]}</a></p>
    <h1 dir="auto">${title}</h1>
    <p class="lead"><span dir="auto">${edition?.title ?? t("country.unknownEdition")}</span> ${tag ?? nothing}</p>`;
}

/** In how many days something closes, while it is near enough to count them. */
export function deadline(iso, today) {
  const days = Math.round((Date.parse(iso) - Date.parse(today.slice(0, 10))) / (24 * 3600 * 1000));
  return days >= 0 && days <= 60 ? html` <strong>(${inDays(iso, today)})</strong>` : nothing;
}

/** A link that the focal point passes on, for somebody without an account. */
export function linkToCopy(url, until) {
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    say(t("country.link.copied"));
  };
  return html`<div class="note">
    <label for="link">${t("country.link.label")}</label>
    <input id="link" readonly value=${url} @focus=${(event) => event.target.select()}>
    <p class="hint">${t("country.link.hint", { date: until })}</p>
    <p class="actions"><button type="button" @click=${copy}>${t("country.link.copy")}</button></p>
  </div>`;
}

import { html } from "lit";
import { find, get, post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { list, moment } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { n, t } from "../../app/texts.js";
import { editionTop } from "../../parts/tabs.js";
import { conflictList } from "./conflicts.js";
import { changesOf, readPlan } from "./plan.js";
import { mondayOf, dayOf } from "./week.js";
import { venueOf, whenOf, whenReleased } from "./words.js";

await useStyles("agenda");

const KINDS = { added: "good", moved: "warn", reworded: "plain", cancelled: "bad" };

/** What everybody will learn when the plan is released, what keeps it from that, and what was released before. */
class Release extends Page {
  #release = new Command(this, async (_values, key) => {
    const { data } = await post(`/api/programmes/${this.params.id}/agenda/releases`, undefined, { key });
    say(t("release.done", { number: data.number }));
    await this.reload();
  });

  async load(signal) {
    const releases = `/api/programmes/${this.params.id}/agenda/releases`;
    const opened = Number(this.query.get("release"));
    const [plan, page, diff] = await Promise.all([
      readPlan(this.params.id, signal),
      find(releases, { signal }),
      opened > 1 ? get(`${releases}/${opened}/diff?from=${opened - 1}`, { signal }) : null,
    ]);
    return { plan, releases: page?.items ?? [], opened, diff };
  }

  concerns({ type, programmeId }) {
    return programmeId === this.params.id && /^(agenda|edition)\./.test(type);
  }

  #agenda(query = "") {
    return `/office/editions/${this.params.id}/agenda${query}`;
  }

  view({ plan, releases, opened, diff }) {
    return html`${editionTop(plan.edition, t("release.title"), "/agenda")}
      ${plan.isOpen ? this.#planned(plan, releases) : html`<p class="note">${t("agenda.closed")}</p>`}
      <h2>${t("agenda.releases")}</h2>
      ${releases.length === 0
        ? html`<div class="empty"><p>${t("release.none")}</p></div>`
        : html`<ol class="changes" reversed>${[...releases].reverse().map((release) => this.#released(release, plan, opened, diff))}</ol>`}`;
  }

  #planned(plan, releases) {
    const changes = changesOf(plan);
    const blocked = plan.sessions.filter(({ cancelled, conflicts }) => !cancelled && conflicts.some(({ blocking }) => blocking));
    if (changes.length === 0) {
      return html`<p class="done">${t(releases.length > 0 ? "release.nothing" : "agenda.empty")}</p>`;
    }
    return html`
      ${blocked.length > 0 ? this.#blocked(blocked, plan) : html`<p class="lead">${n("release.ready", changes.length)}</p>`}
      <form @submit=${this.#release.send} class="actions">
        ${blocked.length > 0 ? "" : this.#release.button(t("release.do"))}
      </form>
      ${this.#release.note()}
      <h2>${t("release.changes")}</h2>
      <ul class="changes">${changes.map(({ session, change }) => html`<li>
        <p><span class="tag ${KINDS[change]}">${t(`release.${change}`)}</span> ${this.#link(session)}</p>
        <p>${this.#story(session, change, plan)}</p></li>`)}</ul>`;
  }

  #link(session) {
    const week = mondayOf(dayOf(session.from));
    return html`<a href=${this.#agenda(`?week=${week}&session=${session.id}`)} dir="auto">${session.title}</a>`;
  }

  /** When and where; of what moves also where it was. */
  #story(session, change, plan) {
    const now = where(whenOf(session), venueOf(session, plan));
    if (change === "reworded") {
      const before = plan.released.get(session.id);
      return before.title === session.title ? html`${now} · ${t("release.details")}` : html`<s dir="auto">${before.title}</s> ${now}`;
    }
    return change === "moved" ? html`<s>${whereReleased(plan.released.get(session.id), plan.edition.zone)}</s> → ${now}` : now;
  }

  #blocked(sessions, plan) {
    return html`<section class="problem" aria-labelledby="blocked">
      <h2 id="blocked">${t("release.blocked")}</h2>
      <p>${t("release.blockedText")}</p>
      <ul class="changes">${sessions.map((session) => html`<li><p>${this.#link(session)}, ${whenOf(session)}</p>
        ${conflictList(session.conflicts.filter(({ blocking }) => blocking), plan)}</li>`)}</ul>
    </section>`;
  }

  #released(release, plan, opened, diff) {
    const { number, releasedAt } = release;
    const counts = ["added", "moved", "cancelled"].filter((kind) => release[kind].length > 0)
      .map((kind) => t(`release.count.${kind}`, { count: release[kind].length }));
    const isOpen = number === opened && diff;
    const address = `${location.pathname}${isOpen ? "" : `?release=${number}`}`;
    return html`<li value=${number}>
      <p><b>${t("release.number", { number })}</b>, ${moment(releasedAt, plan.edition.zone)}</p>
      <p>${counts.length > 0 ? list(counts) : t("release.wordsOnly")}
        ${number > 1 ? html`<a href=${address} aria-expanded=${isOpen ? "true" : "false"}
          aria-label="${t(isOpen ? "release.close" : "release.open")}: ${t("release.number", { number })}">${t(isOpen ? "release.close" : "release.open")}</a>` : ""}</p>
      ${isOpen ? this.#diff(diff, plan.edition.zone) : ""}
    </li>`;
  }

  #diff({ added, moved, cancelled }, zone) {
    const line = (kind, title, text) => html`<li><p><span class="tag ${KINDS[kind]}">${t(`release.${kind}`)}</span>
      <span dir="auto">${title}</span></p><p>${text}</p></li>`;
    if (added.length + moved.length + cancelled.length === 0) {
      return html`<p class="soft">${t("release.wordsOnly")}</p>`;
    }
    return html`<ul class="changes">
      ${added.map((session) => line("added", session.title, whereReleased(session, zone)))}
      ${moved.map(({ title, from, to }) => line("moved", title, html`<s>${whereReleased(from, zone)}</s> → ${whereReleased(to, zone)}`))}
      ${cancelled.map((session) => line("cancelled", session.title, whereReleased(session, zone)))}
    </ul>`;
  }
}

function where(when, venue) {
  return html`${when}${venue ? html`, <span dir="auto">${venue}</span>` : ""}`;
}

function whereReleased(session, zone) {
  return where(whenReleased(session, zone), session.venue?.name ?? session.hostEnterprise?.name);
}

customElements.define("jb-release", Release);

import { html, nothing } from "lit";
import { get, orUnknown, post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { date, moment, number } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { names } from "../../app/people.js";
import { useStyles } from "../../app/styles.js";
import { n, named, t } from "../../app/texts.js";
import { unconfirmed } from "./desk.js";
import { followUpTag, linkToCopy, nameOr, outcomeTag, pageTop } from "./parts.js";

await useStyles("country");

/** What somebody reported, or has not reported yet; what the country vouches for. */
class FollowUpOfCountry extends Page {
  #at = () => `/api/follow-ups/${this.params.id}`;
  #commands = new Map();

  extend = new Command(this, async ({ dueOn, reason }, key) => {
    const { data } = await post(`${this.#at()}/extension`, { dueOn, reason: reason.trim() }, { key });
    say(t("country.extended", { date: date(data.dueOn) }));
    await this.reload();
  });

  /** For each outcome one to confirm it and one to make a link for the endorser. */
  #for(outcome) {
    if (!this.#commands.has(outcome.id)) {
      const at = `${this.#at()}/outcomes/${outcome.id}`;
      this.#commands.set(outcome.id, {
        confirm: new Command(this, async (_, key) => {
          await post(`${at}/confirmation`, undefined, { key });
          say(t("country.outcomeConfirmed"));
          await this.reload();
        }),
        invite: new Command(this, async () => {
          this.link = { outcomeId: outcome.id, ...(await post(`${at}/endorser-link`)).data };
        }),
      });
    }
    return this.#commands.get(outcome.id);
  }

  async load(signal) {
    const followUp = await get(this.#at(), { signal });
    const [edition, plan, nameOf] = await Promise.all([
      get(`/api/programmes/${followUp.programmeId}`, { signal }),
      orUnknown(get(`/api/action-plans/${followUp.planId}`, { signal }), signal),
      names([followUp.personId], { signal }),
    ]);
    return { followUp, edition, plan, person: nameOf(followUp.personId) };
  }

  concerns({ type }) {
    return /^(plan|follow-up|outcome)\./.test(type);
  }

  view({ followUp, edition, plan, person }) {
    return html`${pageTop(nameOr(person?.name), edition, followUpTag(followUp.state))}
      <p><strong>${named("country.followUp", followUp.followUp)}</strong> · ${t("country.dueOn", { date: date(followUp.dueOn) })}.
        <a href="/country/plans/${followUp.planId}">${t("country.toPlan")}</a></p>
      <div class="stack">
      ${followUp.answer ? this.answer(followUp, plan) : this.unanswered(followUp, person)}
      ${followUp.extensions.length > 0 ? this.extensions(followUp.extensions) : nothing}
      </div>`;
  }

  unanswered(followUp, person) {
    const name = nameOr(person?.name);
    const sent = followUp.reminders.filter((reminder) => reminder.state === "SENT");
    const isLate = followUp.state === "OVERDUE";
    return html`<section class="next">
        <h2>${t("country.next")}</h2>
        <p>${t(isLate ? "country.now.overdue" : "country.now.notYet", { name })}</p>
        <p class="small soft">${sent.length > 0
          ? n("country.reminded", sent.length, { date: date(sent.at(-1).on) })
          : t("country.notReminded")}</p>
        ${isLate && person?.email ? html`<p class="actions"><a class="button" href="mailto:${person.email}">${t("country.writeTo", { name })}</a></p>` : nothing}
      </section>
      <section class="card">
        <h2>${t("country.extension")}</h2>
        <p>${t("country.extensionHint")}</p>
        <form @submit=${this.extend.send} @input=${this.extend.typed}>
          <label for="dueOn">${t("country.newDay")}</label>
          <input id="dueOn" name="dueOn" type="date" required min=${dayAfter(followUp.dueOn)}>
          <label for="reason">${t("country.reason")}</label>
          <textarea id="reason" name="reason" required maxlength="2000" dir="auto"></textarea>
          ${this.extend.note()}
          <p class="actions">${this.extend.button(t("country.giveTime"), "quiet")}</p>
        </form>
      </section>`;
  }

  answer(followUp, plan) {
    const { at, actuals, outcomes } = followUp.answer;
    const open = unconfirmed(followUp).length;
    return html`<p class=${open ? "note warn" : "done"}>${open ? n("country.now.confirm", open) : t("country.allConfirmed")}</p>
      <section class="card">
        <h2>${t("country.whatCame")}</h2>
        <p class="small soft">${t("country.answeredOn", { date: date(at) })}</p>
        ${outcomes.length === 0 ? html`<p>${t("country.noOutcomes")}</p>` : outcomes.map((outcome) => this.outcome(outcome))}
      </section>
      ${actuals.length > 0 ? this.actuals(actuals, plan) : nothing}`;
  }

  outcome(outcome) {
    const { confirm, invite } = this.#for(outcome);
    const about = `${named("country.outcomeKind", outcome.kind)}: ${number(outcome.quantity)} ${outcome.unit}`;
    return html`<div class="outcome">
      <h3>${named("country.outcomeKind", outcome.kind)}: ${number(outcome.quantity)} <span dir="auto">${outcome.unit}</span></h3>
      <p>${outcomeTag(outcome)}</p>
      <p dir="auto">${outcome.description}</p>
      <p class="small">${outcome.evidenceUrl
        ? html`<a href=${outcome.evidenceUrl} target="_blank" rel="noopener noreferrer">${t("country.evidence")}</a>`
        : html`<span class="soft">${t("country.noEvidence")}</span>`}</p>
      ${outcome.status === "CONFIRMED" ? nothing : html`${confirm.note()}${invite.note()}
        <p class="actions">
          <button @click=${confirm.send} aria-disabled=${confirm.isBusy} aria-label="${t("country.confirm")}: ${about}">${t("country.confirm")}</button>
          <button class="quiet" @click=${invite.send} aria-disabled=${invite.isBusy} aria-label="${t("country.link.endorser")}: ${about}">${
            t("country.link.endorser")}</button>
        </p>
        ${this.link?.outcomeId === outcome.id ? linkToCopy(this.link.url, moment(this.link.expiresAt)) : nothing}`}
    </div>`;
  }

  /** Beside what the plan wanted, where the plan still has that indicator in that unit. */
  actuals(actuals, plan) {
    const wanted = ({ indicator, unit }) => plan?.draft.indicators.find((one) => one.name === indicator && one.unit === unit);
    const known = (value) => (value === null || value === undefined ? "–" : number(value));
    return html`<section class="card"><table class="cards-on-phone">
      <caption>${t("country.indicators")}</caption>
      <thead><tr><th scope="col">${t("country.indicator")}</th><th scope="col" class="number">${t("country.baseline")}</th>
        <th scope="col" class="number">${t("country.actual")}</th><th scope="col" class="number">${t("country.target")}</th><th scope="col">${t("country.unit")}</th></tr></thead>
      <tbody>${actuals.map((one) => html`<tr>
        <th scope="row" dir="auto">${one.indicator}</th>
        <td class="number" data-label=${t("country.baseline")}>${known(wanted(one)?.baseline)}</td>
        <td class="number" data-label=${t("country.actual")}><strong>${number(one.actual)}</strong></td>
        <td class="number" data-label=${t("country.target")}>${known(wanted(one)?.target)}</td>
        <td data-label=${t("country.unit")} dir="auto">${one.unit}</td>
      </tr>`)}</tbody>
    </table></section>`;
  }

  extensions(extensions) {
    return html`<section class="card">
      <h2>${t("country.extensions")}</h2>
      <ol class="steps">${extensions.map((one) => html`<li>${t("country.extendedFromTo", { from: date(one.from), to: date(one.to) })}
        <p class="small" dir="auto">${one.reason}</p></li>`)}</ol>
    </section>`;
  }
}

function dayAfter(iso) {
  const day = new Date(`${iso}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

customElements.define("jb-follow-up-of-country", FollowUpOfCountry);

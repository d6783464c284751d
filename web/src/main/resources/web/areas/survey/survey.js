import { html } from "lit";
import { get, post } from "../../app/api.js";
import { Command } from "../../app/form.js";
import { date } from "../../app/format.js";
import { Page, say } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { t } from "../../app/texts.js";
import { loadSubject } from "./subject.js";

await useStyles("participant");

const SCALES = { RATING: [1, 2, 3, 4, 5], NPS: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };

/** Asks what a participant thinks, once. */
class SurveyForm extends Page {
  #command;

  get answer() {
    this.#command ??= new Command(this, (values, key) => this.send(values, key), { draft: `survey.${this.params.id}` });
    return this.#command;
  }

  async send(values, key) {
    const answers = this.data.survey.questions
      .filter(({ id }) => values[id]?.trim())
      .map(({ id, kind }) => kind === "TEXT" ? { questionId: id, text: values[id].trim() } : { questionId: id, rating: Number(values[id]) });
    try {
      await post(`/api/surveys/${this.params.id}/responses`, { answers }, { key });
    } catch (problem) {
      // An anonymous form remembers no commands: after a lost reply this says that the first one arrived.
      if (problem.type !== "already-answered") {
        throw problem;
      }
    }
    say(t("survey.sent"));
    this.data = { ...this.data, survey: { ...this.data.survey, answered: true } };
    await this.beginAnew();
  }

  async load(signal) {
    const survey = await get(`/api/surveys/${this.params.id}`, { signal });
    return { survey, ...(await loadSubject(survey, { signal })) };
  }

  updated() {
    const form = this.querySelector("form");
    if (form && this.restored !== form) {
      this.restored = form;
      this.answer.restore(form);
    }
  }

  view({ survey, edition, subject }) {
    return html`<p><a href="/me/journey">${t("toJourney")}</a></p>
      <h1>${t("survey.title", { subject })}</h1>
      <p class="lead">${edition.title}</p>
      ${survey.answered ? this.answered(survey) : survey.status === "OPEN" ? this.form(survey)
        : html`<p class="note">${t("survey.closed")}</p>`}`;
  }

  answered(survey) {
    return html`<div class="done">
      <p><strong>${t("survey.thanks")}</strong></p>
      <p>${t(survey.anonymous ? "survey.thanksAnonymous" : "survey.thanksNamed")}</p>
      <p class="actions"><a class="button" href="/me/journey">${t("toJourney")}</a></p>
    </div>`;
  }

  form(survey) {
    return html`<section class="note" aria-labelledby="anonymity">
        <h2 id="anonymity">${t(survey.anonymous ? "survey.anonymous" : "survey.named")}</h2>
        <p>${t(survey.anonymous ? "survey.anonymousHow" : "survey.namedHow")}</p>
        ${survey.anonymous ? html`<p>${t("survey.anonymousOnce")}</p>` : ""}
      </section>
      ${survey.closesOn ? html`<p>${t("survey.until", { date: date(survey.closesOn) })}</p>` : ""}
      <form class="questions" @submit=${this.answer.send} @input=${this.answer.typed}>
        ${survey.questions.map((question) => question.kind === "TEXT" ? this.text(question) : this.scale(question))}
        <p class="hint">${t("survey.draft")}</p>
        ${this.answer.note()}
        <p class="actions">${this.answer.button(t("survey.send"))}<a href="/me/journey">${t("back")}</a></p>
      </form>`;
  }

  wording({ text, required }) {
    return html`${text[document.documentElement.lang] ?? text.en}${required ? "" : html` <span class="soft">${t("optional")}</span>`}`;
  }

  scale(question) {
    const { id, kind, required } = question;
    return html`<fieldset><legend>${this.wording(question)}</legend>
      <p class="hint">${t(`scale.${kind}`)}</p>
      <div class="scale ${kind.toLowerCase()}">${SCALES[kind].map((value) => html`<label>
        <input type="radio" name=${id} value=${value} ?required=${required}><span>${value}</span></label>`)}</div>
    </fieldset>`;
  }

  text(question) {
    const { id, required } = question;
    return html`<label for=${id}>${this.wording(question)}</label>
      <textarea id=${id} name=${id} maxlength="2000" ?required=${required} dir="auto"></textarea>`;
  }
}

customElements.define("jb-my-survey", SurveyForm);

import { html } from "lit";
import { all, get, orUnknown, post } from "../../app/api.js";
import { date, language, list } from "../../app/format.js";
import { Command } from "../../app/form.js";
import { Page, say } from "../../app/page.js";
import { names } from "../../app/people.js";
import { go } from "../../app/router.js";
import { useStyles } from "../../app/styles.js";
import { n, named, t } from "../../app/texts.js";
import { modal } from "../../parts/modal.js";
import { editionTop } from "../../parts/tabs.js";
import { slice } from "./results.js";
import { answered, subjectOf, surveyTag } from "./surveys.js";

await useStyles("office");

const HAS_RESULTS = ["OPEN", "CLOSED"];

/** One survey: who answered, and what. */
class Survey extends Page {
  #closing = new Command(this, async (_values, key) => {
    await post(`/api/surveys/${this.params.id}/closing`, undefined, { key });
    say(t("survey.closed"));
    go(location.pathname, { replace: true });
  });

  async load(signal) {
    const survey = await get(`/api/surveys/${this.params.id}`, { signal });
    const isOpen = survey.status === "OPEN";
    const [edition, sessions, results, missing] = await Promise.all([
      get(`/api/programmes/${survey.programmeId}`, { signal }),
      orUnknown(all(`/api/programmes/${survey.programmeId}/sessions`, { signal }), signal),
      HAS_RESULTS.includes(survey.status) ? get(`/api/surveys/${survey.id}/results`, { signal }) : {},
      isOpen ? get(`/api/surveys/${survey.id}/non-respondents`, { signal }) : { personIds: [] },
    ]);
    const person = await names(missing.personIds, { signal });
    return { survey, edition, results, subject: subjectOf(survey, edition, sessions), missing: missing.personIds.map(person) };
  }

  concerns({ type, programmeId }) {
    return programmeId === this.data?.edition.id && type.startsWith("survey.");
  }

  view({ survey, edition, results, subject, missing }) {
    const texts = Object.fromEntries(survey.questions.map(({ id, text }) => [id, text[language.startsWith("en") ? "en" : "id"]]));
    const isOpen = survey.status === "OPEN";
    return html`${editionTop(edition, subject, "/surveys")}
      <p><a href="/office/editions/${edition.id}/surveys">${t("survey.back")}</a></p>
      <section class="card" aria-labelledby="answers">
        <h2 id="answers">${t("survey.answers")}</h2>
        <p>${surveyTag(survey.status)} ${named("surveyKind", survey.kind)}${survey.anonymous ? html` · ${t("survey.anonymous")}` : ""}</p>
        <p>${answered(survey)}</p>
        ${isOpen && survey.closesOn ? html`<p>${t("survey.closesOn", { day: date(survey.closesOn) })}</p>` : ""}
        ${missing.length > 0
          ? html`<details><summary>${n("survey.missing", missing.length)}</summary>
            <p dir="auto">${list(missing.map((one) => one?.name ?? t("somebody")))}</p><p class="hint">${t("survey.missingHint")}</p></details>`
          : ""}
        ${isOpen ? html`<p class="actions"><a class="button quiet" href="?do=close">${t("survey.close")}</a></p>` : ""}
      </section>
      <section aria-labelledby="results">
        <h2 id="results">${t("survey.results")}</h2>
        ${!results.slices || (isOpen && results.slices.length === 0)
          ? html`<p class="note">${isOpen ? t("survey.resultsLater") : t("survey.noResults")}</p>`
          : results.slices.map((one) => slice(one, texts))}
      </section>
      ${isOpen && this.query.get("do") === "close"
        ? modal(t("survey.closeTitle"), this.#dialog(), () => this.query.has("do") && go(location.pathname, { replace: true }))
        : ""}`;
  }

  #dialog() {
    return html`<form @submit=${this.#closing.send}>
      <p>${t("survey.closeText")}</p>
      ${this.#closing.note()}
      <p class="actions">${this.#closing.button(t("survey.close"))} <a class="button quiet" href=${location.pathname}>${t("leave")}</a></p>
    </form>`;
  }
}

customElements.define("jb-survey", Survey);

import { html } from "lit";
import { all, get, orUnknown } from "../../app/api.js";
import { date, dayOfWeek, number, percent } from "../../app/format.js";
import { Page } from "../../app/page.js";
import { useStyles } from "../../app/styles.js";
import { named, t } from "../../app/texts.js";
import { bar } from "../../parts/bar.js";
import { editionTop } from "../../parts/tabs.js";

await useStyles("office");

const KINDS = { OPEN: "good", CLOSED: "plain", PREPARED: "plain", CALLED_OFF: "bad" };

/** What a survey asks about: a session or an enterprise by its name, else the edition. */
export function subjectOf(survey, edition, sessions = []) {
  switch (survey.kind) {
    case "SESSION":
      return sessions.find(({ id }) => id === survey.subjectId)?.title ?? t("survey.session");
    case "HOST_ENTERPRISE":
      return sessions.find(({ hostEnterprise }) => hostEnterprise?.id === survey.subjectId)?.hostEnterprise.name ?? t("survey.enterprise");
    default:
      return edition.title;
  }
}

/** When the subject took place, to put the surveys in order. */
function startOf({ kind, subjectId }, sessions) {
  const session = sessions.find(({ id, hostEnterprise }) => id === subjectId || hostEnterprise?.id === subjectId);
  return kind === "EDITION" ? "" : session?.startsAt ?? "";
}

export function surveyTag(status) {
  return html`<span class="tag ${KINDS[status] ?? "plain"}">${named("surveyStatus", status)}</span>`;
}

/** The surveys of an edition, and how many have answered. */
class Surveys extends Page {
  async load(signal) {
    const { id } = this.params;
    const [edition, surveys, sessions] = await Promise.all([
      get(`/api/programmes/${id}`, { signal }),
      all(`/api/surveys?programmeId=${id}`, { signal }),
      orUnknown(all(`/api/programmes/${id}/sessions`, { signal }), signal),
    ]);
    return { edition, sessions: sessions ?? [], surveys };
  }

  concerns({ type, programmeId }) {
    return programmeId === this.params.id && type.startsWith("survey.");
  }

  view({ edition, surveys, sessions }) {
    const inOrder = [...surveys].sort((one, other) => startOf(one, sessions).localeCompare(startOf(other, sessions)));
    return html`${editionTop(edition, t("surveys.title"))}
      <p class="lead">${t("surveys.text")}</p>
      ${surveys.length === 0
        ? html`<div class="empty"><p>${t("surveys.empty")}</p><p><a href="/office/editions/${edition.id}/attendance">${t("surveys.toAttendance")}</a></p></div>`
        : html`<table class="cards-on-phone">
          <thead><tr><th scope="col">${t("surveys.about")}</th><th scope="col">${t("surveys.state")}</th>
            <th scope="col">${t("surveys.answered")}</th><th scope="col">${t("surveys.closes")}</th></tr></thead>
          <tbody>${inOrder.map((survey) => this.#row(survey, edition, sessions))}</tbody>
        </table>`}`;
  }

  #row(survey, edition, sessions) {
    const start = startOf(survey, sessions);
    return html`<tr>
      <th scope="row"><a href="/office/surveys/${survey.id}" dir="auto">${subjectOf(survey, edition, sessions)}</a>
        <br><span class="soft">${named("surveyKind", survey.kind)}${start.length > 1 ? html` · ${dayOfWeek(start.slice(0, 10))}` : ""}</span></th>
      <td data-label=${t("surveys.state")}>${surveyTag(survey.status)}</td>
      <td data-label=${t("surveys.answered")}>${answered(survey)}</td>
      <td data-label=${t("surveys.closes")}>${survey.closesOn ? date(survey.closesOn) : "–"}</td>
    </tr>`;
  }
}

export function answered({ responses, invited }) {
  return html`${t("survey.answered", { responses: number(responses), invited: number(invited) })}
    ${invited > 0 ? html`<span class="soft">(${percent(responses / invited)})</span>` : ""}
    ${bar(invited, responses)}`;
}

customElements.define("jb-surveys", Surveys);

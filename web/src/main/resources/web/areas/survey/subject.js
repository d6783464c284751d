/** What a survey asks about, with its name in the agenda where it has one. */
import { find, get } from "../../app/api.js";
import { subjectOf } from "../journey/next.js";

export async function loadSubject(survey, options) {
  const path = `/api/programmes/${survey.programmeId}`;
  const [edition, agenda] = await Promise.all([
    get(path, options),
    survey.kind === "EDITION" ? null : find(`${path}/agenda`, options),
  ]);
  return { edition, subject: subjectOf(survey, agenda?.sessions) };
}

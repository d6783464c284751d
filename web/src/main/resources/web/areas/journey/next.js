/** What a participant has to do, the most pressing first. */
import { date, dates, moment, months } from "../../app/format.js";
import { named, t } from "../../app/texts.js";
import { hasEnded } from "./threads.js";

/** What a survey is about, by the agenda where it is about something in it. */
export function subjectOf({ kind, subjectId }, sessions = []) {
  const name = kind === "SESSION" ? sessions.find(({ id }) => id === subjectId)?.title
    : sessions.map(({ hostEnterprise }) => hostEnterprise).find((host) => host?.id === subjectId)?.name;
  return name ? t(`surveyOn.${kind}`, { name }) : t(`surveyAbout.${kind}`);
}

function offer({ application }) {
  return application.status === "OFFERED"
    ? [{
        is: "confirm",
        text: application.offerExpiresAt
          ? t("todo.confirm.until", { moment: moment(application.offerExpiresAt) }) : t("todo.confirm.text"),
      }]
    : [];
}

function surveys({ surveys: asked }, sessions) {
  return asked.filter(({ status, answered }) => status === "OPEN" && !answered).map((survey) => ({
    is: "survey",
    href: `/me/surveys/${survey.id}`,
    label: t("todo.survey", { subject: subjectOf(survey, sessions) }),
    text: survey.closesOn ? t("todo.survey.until", { date: date(survey.closesOn) }) : t("todo.survey.text"),
  }));
}

function plan({ plan: own, programme }) {
  return own && own.status === "DRAFT"
    ? [{
        is: "plan",
        href: `/me/plans/${own.id}`,
        label: t("todo.plan"),
        text: t(programme?.status === "COMPLETED" ? "todo.plan.late" : "todo.plan.text"),
      }]
    : [];
}

function followUps({ plan: own }) {
  return (own?.followUps ?? []).filter(({ state }) => state === "DUE" || state === "OVERDUE").map((followUp) => ({
    is: "followUp",
    href: `/me/follow-ups/${followUp.id}`,
    label: t("todo.followUp", { months: months(followUp.followUp) }),
    text: t(followUp.state === "OVERDUE" ? "todo.followUp.overdue" : "todo.followUp.due", { date: date(followUp.dueOn) }),
  }));
}

function certificate({ graduate }) {
  return graduate && !graduate.certificate
    ? [{
        is: "certificate",
        href: `/me/certificates/${graduate.id}`,
        label: t("todo.certificate"),
        text: t("todo.certificate.text"),
      }]
    : [];
}

/** Each with what it is, what it says, and, except for the confirmation, where it leads. */
export function todos(thread, sessions) {
  return hasEnded(thread) ? []
    : [...offer(thread), ...surveys(thread, sessions), ...plan(thread), ...followUps(thread), ...certificate(thread)];
}

function missingOf(application) {
  return (application.missingEndorsements ?? []).map((endorser) =>
    endorser === "EMPLOYER" && application.employer
      ? t("waiting.EMPLOYER.named", { employer: application.employer }) : named("waiting", endorser));
}

/** Where somebody stands who has nothing to do. */
export function standing(thread) {
  const { application, programme, plan: own } = thread;
  const reason = application.history.at(-1)?.reason;
  switch (application.status) {
    case "APPLIED":
    case "NOMINATED":
      return [t("standing.waiting"), ...missingOf(application)];
    case "ENROLLED": {
      if (programme?.status === "COMPLETED") {
        const next = own?.followUps.find(({ state }) => state === "UPCOMING");
        return [next ? t("standing.nextFollowUp", { date: date(next.dueOn) }) : t("standing.allDone")];
      }
      return [programme?.startsOn
        ? t(`standing.${programme.status === "RUNNING" ? "RUNNING" : "ENROLLED"}`,
          { dates: dates(programme.startsOn, programme.endsOn), place: programme.place ?? "" })
        : t("standing.enrolled")];
    }
    default:
      return [named("standing", application.status), ...(reason ? [t("standing.reason", { reason })] : [])];
  }
}

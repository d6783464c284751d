/** What an officer has to do next with an edition, and what waits. */
import { inDays } from "../../app/format.js";
import { n, t } from "../../app/texts.js";

const at = (edition, page = "") => `/office/editions/${edition.id}${page}`;

function whileAnnounced({ edition, today, endorsed, free, agendaReleased }) {
  if (endorsed > 0) {
    return { text: n("next.decide", endorsed), action: t("next.toIntake"), href: at(edition, "/intake?state=ENDORSED") };
  }
  if (edition.nominationsCloseOn >= today) {
    const when = inDays(edition.nominationsCloseOn, today);
    return { text: t("next.nominations", { when }), action: t("next.toIntake"), href: at(edition, "/intake") };
  }
  if (agendaReleased === false) {
    return { text: t("next.agenda"), action: t("next.toAgenda"), href: at(edition, "/agenda") };
  }
  if (free > 0) {
    return { text: n("next.free", free), action: t("next.toIntake"), href: at(edition, "/intake") };
  }
  return { text: t("next.begins", { when: inDays(edition.startsOn, today) }), action: t("next.toAgenda"), href: at(edition, "/agenda") };
}

/**
 * @param facts.edition the edition
 * @param facts.today a date in the zone of the edition
 * @param facts.endorsed how many candidates wait for a decision; undefined where nobody knows
 * @param facts.free how many places are left; undefined where nobody knows
 * @param facts.openSurveys how many surveys are open; undefined where nobody knows
 * @param facts.agendaReleased whether the public sees an agenda; undefined where nobody knows
 * @returns {text, action, href} of the one thing to do next
 */
export function nextStep(facts) {
  const { edition, today, openSurveys } = facts;
  switch (edition.status) {
    case "DRAFT":
      return { text: t("next.announce"), action: t("action.announce"), href: at(edition, "?do=announce") };
    case "ANNOUNCED":
      return whileAnnounced(facts);
    case "RUNNING":
      return edition.endsOn <= today
        ? { text: t("next.complete"), action: t("action.complete"), href: at(edition, "?do=complete") }
        : {
            text: t("next.running", { when: inDays(edition.endsOn, today) }),
            action: t("next.toAttendance"),
            href: at(edition, "/attendance"),
          };
    case "COMPLETED":
      return openSurveys > 0
        ? { text: n("next.surveys", openSurveys), action: t("next.toSurveys"), href: at(edition, "/surveys") }
        : { text: t("next.held"), action: t("next.toImpact"), href: "/impact" };
    default:
      return { text: t("next.cancelled"), action: t("action.clone"), href: at(edition, "?do=clone") };
  }
}

/** Today by the clock of the programmes, where the edition takes place. */
export function todayAt(edition, now) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: edition.zone }).format(new Date(now));
}

/** The candidates of an edition, and how many of them wait for a decision. */
export function endorsedOf(applications) {
  return applications?.filter((application) => application.status === "ENDORSED").length;
}

/** How many places nobody has or holds. */
export function freePlaces(intake) {
  const total = intake?.quotas.find((quota) => quota.dimension === "TOTAL");
  return total && Math.max(0, total.limit - total.used);
}

package org.jembatan.alumni.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.FollowUp;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.Outcome.Confirmer;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.followup.Reminder;
import org.jembatan.alumni.followup.Stage;

/** What becomes of a plan, and what its person has to be told. */
public sealed interface PlanEvent {

    /** A version of the plan is there for good. */
    record Submitted(PlanId planId, ProgrammeId programmeId, PersonId personId, String country, int version)
            implements PlanEvent {

        static Submitted of(Participation who, int version) {
            return new Submitted(who.planId(), who.programmeId(), who.personId(), who.country(), version);
        }
    }

    /** The day has come on which an answer is due. */
    record FollowUpDue(
            PlanId planId, ProgrammeId programmeId, PersonId personId, String country, Stage followUp, LocalDate dueOn)
            implements PlanEvent {

        static FollowUpDue of(Participation who, FollowUp followUp) {
            return new FollowUpDue(
                    who.planId(), who.programmeId(), who.personId(), who.country(), followUp.stage(), followUp.dueOn());
        }
    }

    /** The alumnus has reported. */
    record FollowUpAnswered(
            PlanId planId, ProgrammeId programmeId, PersonId personId, String country, Stage followUp, LocalDate dueOn)
            implements PlanEvent {

        static FollowUpAnswered of(Participation who, FollowUp followUp) {
            return new FollowUpAnswered(
                    who.planId(), who.programmeId(), who.personId(), who.country(), followUp.stage(), followUp.dueOn());
        }
    }

    /** A focal point of the same country, or the endorser, vouches for an outcome. */
    record OutcomeConfirmed(
            PlanId planId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            OutcomeId outcomeId,
            OutcomeKind kind,
            Confirmer confirmedBy)
            implements PlanEvent {

        static OutcomeConfirmed of(Participation who, Outcome outcome, Confirmer confirmedBy) {
            return new OutcomeConfirmed(
                    who.planId(),
                    who.programmeId(),
                    who.personId(),
                    who.country(),
                    outcome.id(),
                    outcome.kind(),
                    confirmedBy);
        }
    }

    /** Somebody has to get a message; registration, which knows where they are, sends it. */
    record NoticeDue(String noticeId, PersonId personId, String template, Parameters parameters) implements PlanEvent {

        static NoticeDue of(Participation who, FollowUp followUp, Reminder reminder, URI link) {
            return new NoticeDue(
                    noticeId(followUp.id(), reminder),
                    who.personId(),
                    reminder.kind().template(),
                    new Parameters(who.programmeId(), who.planId(), followUp.stage(), followUp.dueOn(), link));
        }

        /** The same for the same reminder, so that whoever sends it can tell a repeat. */
        private static String noticeId(FollowUpId followUpId, Reminder reminder) {
            String name = "notice/" + followUpId.value() + "/" + reminder.kind() + "/" + reminder.on();
            return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
        }
    }

    /**
     * What the text of a notice needs.
     *
     * @param link by which the follow-up is answered; a capability, see the decision about links in notices
     */
    record Parameters(ProgrammeId programmeId, PlanId planId, Stage followUp, LocalDate dueOn, URI link) {}
}

package org.jembatan.feedback.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import org.jembatan.chassis.reactions.ReactionConsumers;
import org.jembatan.chassis.reactions.Reactions;
import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.survey.InvitationsFollowEnrolment;
import org.jembatan.feedback.survey.OpenFormToThoseWhoAttended;
import org.jembatan.feedback.survey.OpenFormToThoseWhoAttended.Attendance;
import org.jembatan.feedback.survey.SurveyFollowsEdition;

/** What feedback does about what it hears. */
@Configuration(proxyBeanMethods = false)
class FeedbackReactions {

    @Bean
    Reactions editionEvents(SurveyFollowsEdition survey) {
        return Reactions.to("edition-events")
                .on(
                        "edition.announced.v1",
                        Edition.class,
                        e -> survey.announced(
                                e.origin(),
                                e.event().programmeId(),
                                e.event().endsOn(),
                                e.event().zone()))
                .on(
                        "edition.rescheduled.v1",
                        Edition.class,
                        e -> survey.rescheduled(
                                e.origin(),
                                e.event().programmeId(),
                                e.event().endsOn(),
                                e.event().zone()))
                .on(
                        "edition.completed.v1",
                        Edition.class,
                        e -> survey.completed(
                                e.origin(),
                                e.event().programmeId(),
                                e.event().endsOn(),
                                e.event().zone()))
                .on(
                        "edition.cancelled.v1",
                        Edition.class,
                        e -> survey.cancelled(e.origin(), e.event().programmeId()));
    }

    @Bean
    Reactions intakeEvents(InvitationsFollowEnrolment invitations) {
        return Reactions.to("intake-events")
                .on(
                        "intake.participant-enrolled.v1",
                        Enrolled.class,
                        e -> invitations.enrolled(
                                e.origin(),
                                e.event().programmeId(),
                                e.event().personId(),
                                e.event().mode()))
                .on(
                        "intake.mode-changed.v1",
                        Enrolled.class,
                        e -> invitations.modeChanged(
                                e.origin(),
                                e.event().programmeId(),
                                e.event().personId(),
                                e.event().mode()))
                .on(
                        "intake.enrolment-cancelled.v1",
                        EnrolmentCancelled.class,
                        e -> invitations.cancelled(
                                e.origin(), e.event().programmeId(), e.event().personId()));
    }

    @Bean
    Reactions participationEvents(OpenFormToThoseWhoAttended form) {
        return Reactions.to("participation-events")
                .on(
                        "attendance.recorded.v1",
                        Attended.class,
                        e -> form.attended(e.origin(), e.event().attendance()));
    }

    @Bean
    Consumer<Message<?>> onEditionEvents(ReactionConsumers consumers, Reactions editionEvents) {
        return consumers.of(editionEvents);
    }

    @Bean
    Consumer<Message<?>> onIntakeEvents(ReactionConsumers consumers, Reactions intakeEvents) {
        return consumers.of(intakeEvents);
    }

    @Bean
    Consumer<Message<?>> onParticipationEvents(ReactionConsumers consumers, Reactions participationEvents) {
        return consumers.of(participationEvents);
    }

    /** What feedback needs of an edition event; all of them carry it. */
    record Edition(ProgrammeId programmeId, LocalDate endsOn, ZoneId zone) {}

    /** What feedback needs of an enrolment, or of its change to the other mode. */
    record Enrolled(ProgrammeId programmeId, PersonId personId, ParticipationMode mode) {}

    /** What feedback needs of an enrolment's end. */
    record EnrolmentCancelled(ProgrammeId programmeId, PersonId personId) {}

    /** What feedback needs of an attendance; a visit to an enterprise names it. */
    record Attended(
            ProgrammeId programmeId,
            PersonId personId,
            String sessionId,
            @Nullable String hostEnterpriseId,
            ParticipationMode mode) {

        Attendance attendance() {
            return new Attendance(programmeId, personId, sessionId, hostEnterpriseId, mode);
        }
    }
}

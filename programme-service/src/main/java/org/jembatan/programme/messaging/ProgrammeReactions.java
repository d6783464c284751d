package org.jembatan.programme.messaging;

import java.time.Instant;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.reactions.ReactionConsumers;
import org.jembatan.chassis.reactions.Reactions;
import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.Category;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.roster.Participant;
import org.jembatan.programme.roster.RosterFollowsIntake;

/** What programme does about what it hears. */
@Configuration(proxyBeanMethods = false)
class ProgrammeReactions {

    @Bean
    Reactions intakeEvents(RosterFollowsIntake roster, BusinessClock clock) {
        return Reactions.to("intake-events")
                .on(
                        "intake.participant-enrolled.v1",
                        Enrolled.class,
                        e -> roster.enrolled(
                                e.origin(), e.event().programmeId(), e.event().participant(clock.now())))
                .on(
                        "intake.enrolment-cancelled.v1",
                        EnrolmentCancelled.class,
                        e -> roster.cancelled(
                                e.origin(), e.event().programmeId(), e.event().applicationId()));
    }

    @Bean
    Consumer<Message<?>> onIntakeEvents(ReactionConsumers consumers, Reactions intakeEvents) {
        return consumers.of(intakeEvents);
    }

    /** What programme needs of an enrolment. */
    record Enrolled(
            ProgrammeId programmeId,
            ApplicationId applicationId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode) {

        Participant participant(Instant enrolledAt) {
            return new Participant(applicationId, personId, country, category, mode, enrolledAt);
        }
    }

    /** What programme needs of an enrolment's end. */
    record EnrolmentCancelled(ProgrammeId programmeId, ApplicationId applicationId) {}
}

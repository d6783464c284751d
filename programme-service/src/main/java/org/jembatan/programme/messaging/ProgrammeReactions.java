package org.jembatan.programme.messaging;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.fanout.PendingWork;
import org.jembatan.chassis.reactions.ReactionConsumers;
import org.jembatan.chassis.reactions.Reactions;
import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.Category;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.AgendaFollowsEdition;
import org.jembatan.programme.participation.ConcludeParticipations;
import org.jembatan.programme.roster.Participant;
import org.jembatan.programme.roster.RosterFollowsIntake;

/** What programme does about what it hears. */
@Configuration(proxyBeanMethods = false)
class ProgrammeReactions {

    @Bean
    Reactions intakeEvents(
            RosterFollowsIntake roster, ConcludeParticipations conclude, PendingWork work, BusinessClock clock) {
        return Reactions.to("intake-events")
                .on("intake.participant-enrolled.v1", Enrolled.class, e -> {
                    ProgrammeId id = e.event().programmeId();
                    roster.enrolled(e.origin(), id, e.event().participant(clock.now()));
                    if (conclude.isDue(id)) {
                        work.begin(e.id(), ProgrammeFanOuts.CONCLUDE_PARTICIPATIONS, id.value());
                    }
                })
                .on(
                        "intake.mode-changed.v1",
                        ModeChanged.class,
                        e -> roster.modeChanged(
                                e.origin(),
                                e.event().programmeId(),
                                e.event().applicationId(),
                                e.event().mode()))
                .on(
                        "intake.enrolment-cancelled.v1",
                        EnrolmentCancelled.class,
                        e -> roster.cancelled(
                                e.origin(), e.event().programmeId(), e.event().applicationId()));
    }

    /** Its own events: what they bring with them is done by reactions, so that no crash can leave it undone. */
    @Bean
    Reactions editionEvents(AgendaFollowsEdition agenda, PendingWork work) {
        return Reactions.to("edition-events")
                .on("edition.completed.v1", EditionOver.class, e -> {
                    ProgrammeId id = e.event().programmeId();
                    agenda.completed(e.origin(), id);
                    work.begin(e.id(), ProgrammeFanOuts.CONCLUDE_PARTICIPATIONS, id.value());
                })
                .on(
                        "edition.cancelled.v1",
                        EditionOver.class,
                        e -> agenda.cancelled(e.origin(), e.event().programmeId()));
    }

    @Bean
    Reactions agendaEvents(PendingWork work) {
        return Reactions.to("agenda-events").on("agenda.released.v1", Released.class, e -> {
            if (!e.event().moved().isEmpty()) {
                work.begin(
                        e.id(),
                        ProgrammeFanOuts.NOTIFY_OF_MOVED_SESSIONS,
                        e.event().subject());
            }
        });
    }

    @Bean
    Consumer<Message<?>> onIntakeEvents(ReactionConsumers consumers, Reactions intakeEvents) {
        return consumers.of(intakeEvents);
    }

    @Bean
    Consumer<Message<?>> onEditionEvents(ReactionConsumers consumers, Reactions editionEvents) {
        return consumers.of(editionEvents);
    }

    @Bean
    Consumer<Message<?>> onAgendaEvents(ReactionConsumers consumers, Reactions agendaEvents) {
        return consumers.of(agendaEvents);
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

    /** What programme needs of a change of mode, whether of a participant or of somebody who is not enrolled. */
    record ModeChanged(ProgrammeId programmeId, ApplicationId applicationId, ParticipationMode mode) {}

    /** What programme needs of an enrolment's end. */
    record EnrolmentCancelled(ProgrammeId programmeId, ApplicationId applicationId) {}

    /** What programme needs of its own event that an edition is over. */
    record EditionOver(ProgrammeId programmeId) {}

    /** What programme needs of its own event that the agenda has a new release. */
    record Released(ProgrammeId programmeId, int release, List<SessionId> moved) {

        /** Both parts, as {@link ProgrammeFanOuts} takes them apart. */
        String subject() {
            return programmeId.value() + "/" + release;
        }
    }
}

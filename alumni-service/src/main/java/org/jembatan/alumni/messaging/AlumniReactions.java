package org.jembatan.alumni.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.edition.EditionFacts.EditionTerms;
import org.jembatan.alumni.edition.KeepEditionFacts;
import org.jembatan.alumni.graduation.Attendance;
import org.jembatan.alumni.graduation.ConcludeParticipation;
import org.jembatan.alumni.plan.PlanFollowsEnrolment;
import org.jembatan.alumni.plan.ScheduleFollowUps;
import org.jembatan.chassis.reactions.Reaction;
import org.jembatan.chassis.reactions.ReactionConsumers;
import org.jembatan.chassis.reactions.Reactions;

/** What alumni does about what it hears. */
@Configuration(proxyBeanMethods = false)
class AlumniReactions {

    @Bean
    Reactions editionEvents(KeepEditionFacts editions) {
        Reaction<EditionTold> keep = e ->
                editions.keep(e.origin(), e.event().programmeId(), e.event().terms());
        return Reactions.to("edition-events")
                .on("edition.announced.v1", EditionTold.class, keep)
                .on("edition.rescheduled.v1", EditionTold.class, keep);
    }

    @Bean
    Reactions intakeEvents(PlanFollowsEnrolment plan) {
        return Reactions.to("intake-events")
                .on(
                        "intake.participant-enrolled.v1",
                        Enrolment.class,
                        e -> plan.enrolled(e.origin(), e.event().participation()))
                .on(
                        "intake.enrolment-cancelled.v1",
                        Enrolment.class,
                        e -> plan.cancelled(e.origin(), e.event().participation()));
    }

    /**
     * Two documents follow, each of which remembers the event by itself: if the process dies between them, the event
     * comes again and finds what is still to do.
     */
    @Bean
    Reactions participationEvents(ConcludeParticipation graduation, ScheduleFollowUps followUps) {
        return Reactions.to("participation-events").on("participation.concluded.v1", Concluded.class, e -> {
            Concluded told = e.event();
            graduation.conclude(e.origin(), told.participation(), told.attendance(), told.endsOn());
            if (told.attendance().meetsTheRule()) {
                followUps.schedule(e.origin(), told.participation(), told.endsOn(), told.zone());
            }
        });
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

    /** What alumni needs of an edition event. */
    record EditionTold(ProgrammeId programmeId, String title, LocalDate startsOn, LocalDate endsOn, ZoneId zone) {

        EditionTerms terms() {
            return new EditionTerms(title, startsOn, endsOn, zone);
        }
    }

    /** What alumni needs of an enrolment, or of its end. */
    record Enrolment(ProgrammeId programmeId, PersonId personId, String country) {

        Participation participation() {
            return new Participation(programmeId, personId, country);
        }
    }

    /** What alumni needs of a participation that has ended. */
    record Concluded(
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            int sessionsHeld,
            int sessionsAttended,
            int percentOfHeld,
            int requiredPercent,
            LocalDate endsOn,
            ZoneId zone) {

        Participation participation() {
            return new Participation(programmeId, personId, country);
        }

        Attendance attendance() {
            return new Attendance(sessionsHeld, sessionsAttended, percentOfHeld, requiredPercent);
        }
    }
}

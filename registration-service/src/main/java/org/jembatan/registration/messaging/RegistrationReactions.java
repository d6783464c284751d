package org.jembatan.registration.messaging;

import static org.jembatan.registration.application.ApplicationStatus.ENROLLED;
import static org.jembatan.registration.application.ApplicationStatus.EXPIRED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import org.jembatan.chassis.fanout.FanOut;
import org.jembatan.chassis.fanout.PendingWork;
import org.jembatan.chassis.reactions.Reaction;
import org.jembatan.chassis.reactions.ReactionConsumers;
import org.jembatan.chassis.reactions.Reactions;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.ApplicationFollowsIntake;
import org.jembatan.registration.application.CancelApplicationsOfCancelledEdition;
import org.jembatan.registration.intake.IntakeFollowsEdition;
import org.jembatan.registration.intake.IntakeFreesPlaceOfClosedApplication;
import org.jembatan.registration.message.MessageId;
import org.jembatan.registration.message.Notice;
import org.jembatan.registration.message.Template;
import org.jembatan.registration.message.WriteMessage;

/** What registration does about what it hears. */
@Configuration(proxyBeanMethods = false)
class RegistrationReactions {

    private static final DateTimeFormatter FOR_PEOPLE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String CANCEL_APPLICATIONS = "cancel-applications-of-edition";

    @Bean
    Reactions editionEvents(IntakeFollowsEdition intake, PendingWork work) {
        return Reactions.to("edition-events")
                .on(
                        "edition.announced.v1",
                        EditionTerms.class,
                        e -> intake.announced(
                                e.origin(), e.event().programmeId(), e.event().intakeTerms()))
                .on(
                        "edition.rescheduled.v1",
                        EditionTerms.class,
                        e -> intake.rescheduled(
                                e.origin(), e.event().programmeId(), e.event().intakeTerms()))
                .on("edition.cancelled.v1", EditionTerms.class, e -> {
                    intake.cancelled(
                            e.origin(), e.event().programmeId(), e.event().intakeTerms());
                    work.begin(
                            e.id(), CANCEL_APPLICATIONS, e.event().programmeId().value());
                })
                .on(
                        "edition.completed.v1",
                        EditionTerms.class,
                        e -> intake.completed(
                                e.origin(), e.event().programmeId(), e.event().intakeTerms()));
    }

    @Bean
    Reactions applicationEvents(
            IntakeFreesPlaceOfClosedApplication freePlace, CancelApplicationsOfCancelledEdition cancel) {
        Reaction<ClosedApplication> free = e ->
                freePlace.apply(e.origin(), e.event().programmeId(), e.event().candidate());
        return Reactions.to("application-events")
                .on(
                        "application.nominated.v1",
                        NominatedApplication.class,
                        e -> cancel.cancelLateComer(
                                e.event().applicationId(), e.event().programmeId()))
                .on("application.declined.v1", ClosedApplication.class, free)
                .on("application.withdrawn.v1", ClosedApplication.class, free);
    }

    @Bean
    Reactions intakeEvents(ApplicationFollowsIntake application, WriteMessage writeMessage) {
        return Reactions.to("intake-events")
                .on("intake.place-offered.v1", OfferedPlace.class, e -> {
                    application.applyOffer(
                            e.origin(), e.event().applicationId(), e.event().expiresAt());
                    writeMessage.handle(e.event().notice(e.id()));
                })
                .on("intake.offer-expired.v1", DecidedApplication.class, e -> {
                    application.apply(e.origin(), e.event().applicationId(), EXPIRED);
                    writeMessage.handle(e.event().notice(e.id(), Template.OFFER_EXPIRED));
                })
                .on(
                        "intake.candidate-waitlisted.v1",
                        DecidedApplication.class,
                        e -> application.applyWaiting(e.origin(), e.event().applicationId()))
                .on(
                        "intake.mode-changed.v1",
                        DecidedApplication.class,
                        e -> application.applyMode(e.origin(), e.event().applicationId()))
                .on("intake.participant-enrolled.v1", DecidedApplication.class, e -> {
                    application.apply(e.origin(), e.event().applicationId(), ENROLLED);
                    writeMessage.handle(e.event().notice(e.id(), Template.PLACE_CONFIRMED));
                });
    }

    @Bean
    Reactions programmeNotices(WriteMessage writeMessage) {
        return Reactions.to("programme-notices").on("programme-notice.due.v1", DueNotice.class, write(writeMessage));
    }

    @Bean
    Reactions alumniNotices(WriteMessage writeMessage) {
        return Reactions.to("alumni-notices").on("alumni-notice.due.v1", DueNotice.class, write(writeMessage));
    }

    private static Reaction<DueNotice> write(WriteMessage writeMessage) {
        return e -> writeMessage.handle(e.event().notice());
    }

    @Bean
    Consumer<Message<?>> onEditionEvents(ReactionConsumers consumers, Reactions editionEvents) {
        return consumers.of(editionEvents);
    }

    @Bean
    Consumer<Message<?>> onApplicationEvents(ReactionConsumers consumers, Reactions applicationEvents) {
        return consumers.of(applicationEvents);
    }

    @Bean
    Consumer<Message<?>> onIntakeEvents(ReactionConsumers consumers, Reactions intakeEvents) {
        return consumers.of(intakeEvents);
    }

    @Bean
    Consumer<Message<?>> onProgrammeNotices(ReactionConsumers consumers, Reactions programmeNotices) {
        return consumers.of(programmeNotices);
    }

    @Bean
    Consumer<Message<?>> onAlumniNotices(ReactionConsumers consumers, Reactions alumniNotices) {
        return consumers.of(alumniNotices);
    }

    @Bean
    FanOut cancelApplications(CancelApplicationsOfCancelledEdition cancel) {
        return new FanOut() {

            @Override
            public String kind() {
                return CANCEL_APPLICATIONS;
            }

            @Override
            public boolean advance(String programmeId) {
                return cancel.cancelSome(new ProgrammeId(programmeId));
            }
        };
    }

    /** What registration needs of an application that is new. */
    record NominatedApplication(ApplicationId applicationId, ProgrammeId programmeId) {}

    /** What registration needs of an intake event. */
    record DecidedApplication(ApplicationId applicationId, ProgrammeId programmeId, PersonId personId) {

        Notice notice(String eventId, Template template) {
            return new Notice(new MessageId(eventId), personId, template, programmeId, Map.of());
        }
    }

    /** What registration needs of an offer; until when it is held was not told at first. */
    record OfferedPlace(
            ApplicationId applicationId,
            ProgrammeId programmeId,
            PersonId personId,
            @Nullable Instant expiresAt) {

        Notice notice(String eventId) {
            MessageId id = new MessageId(eventId);
            return expiresAt == null
                    ? new Notice(id, personId, Template.PLACE_OFFERED_WITHOUT_END, programmeId, Map.of())
                    : new Notice(
                            id,
                            personId,
                            Template.PLACE_OFFERED,
                            programmeId,
                            Map.of("until", FOR_PEOPLE.format(expiresAt)));
        }
    }

    /** What registration needs of a notice, whoever raises it. */
    record DueNotice(MessageId noticeId, PersonId personId, String template, Map<String, String> parameters) {

        Notice notice() {
            return new Notice(
                    noticeId,
                    personId,
                    Template.of(template),
                    new ProgrammeId(String.valueOf(parameters.get("programmeId"))),
                    parameters);
        }
    }
}

package org.jembatan.registration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.contracts.Contracts;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.ApplicationEvent;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.intake.IntakeEvent;

/** What registration tells is what its contracts promise. */
class PublishedEventsTest {

    private static final ProgrammeId PROGRAMME = Registering.aProgramme();
    private static final Candidate WHO = Registering.candidateFrom("NP");

    private final PublishedEvents published = PublishedRegistrationEvents.publishedEvents();

    static List<Record> events() {
        return List.of(
                new ApplicationEvent.Nominated(
                        WHO.applicationId(),
                        PROGRAMME,
                        WHO.personId(),
                        WHO.country(),
                        WHO.category(),
                        WHO.mode(),
                        Route.OWN_APPLICATION),
                new ApplicationEvent.Endorsed(
                        WHO.applicationId(), PROGRAMME, WHO.personId(), WHO.country(), WHO.category(), WHO.mode()),
                new ApplicationEvent.Declined(
                        WHO.applicationId(), PROGRAMME, WHO.personId(), WHO.country(), WHO.category(), WHO.mode()),
                new ApplicationEvent.Withdrawn(
                        WHO.applicationId(), PROGRAMME, WHO.personId(), WHO.country(), WHO.category(), WHO.mode()),
                new IntakeEvent.PlaceOffered(
                        PROGRAMME,
                        WHO.applicationId(),
                        WHO.personId(),
                        WHO.country(),
                        WHO.category(),
                        WHO.mode(),
                        Instant.parse("2026-09-03T17:00:00Z")),
                new IntakeEvent.ModeChanged(
                        PROGRAMME,
                        WHO.applicationId(),
                        WHO.personId(),
                        WHO.country(),
                        ParticipationMode.ONSITE,
                        ParticipationMode.ONLINE),
                new IntakeEvent.OfferExpired(PROGRAMME, WHO.applicationId(), WHO.personId(), WHO.country()),
                new IntakeEvent.CandidateWaitlisted(
                        PROGRAMME, WHO.applicationId(), WHO.personId(), WHO.country(), List.of(Registering.places(61))),
                new IntakeEvent.ParticipantEnrolled(
                        PROGRAMME, WHO.applicationId(), WHO.personId(), WHO.country(), WHO.category(), WHO.mode()),
                new IntakeEvent.OfferWithdrawn(PROGRAMME, WHO.applicationId(), WHO.personId(), WHO.country()),
                new IntakeEvent.EnrolmentCancelled(PROGRAMME, WHO.applicationId(), WHO.personId(), WHO.country()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventOnTheWireKeepsItsContract(Record event) {
        String type = published.addressOf(event.getClass()).type();
        assertThat(Contracts.problemsOf(type, new EventJson().write(event))).isEmpty();
    }

    @Test
    void everyEventIsPublishedPromisedAndTriedHere() {
        assertThat(published.types()).containsExactlyInAnyOrderElementsOf(Contracts.typesOf("registration-service"));
        assertThat(published.classes())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ApplicationEvent.class, IntakeEvent.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .toList());
        assertThat(events()).extracting(Object::getClass).hasSameElementsAs(published.classes());
    }
}

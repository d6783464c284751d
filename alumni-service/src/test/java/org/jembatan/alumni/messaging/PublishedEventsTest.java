package org.jembatan.alumni.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Outcome.Confirmer;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.followup.Reminder;
import org.jembatan.alumni.followup.Stage;
import org.jembatan.alumni.graduation.GraduateEvent;
import org.jembatan.alumni.plan.PlanEvent;
import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.contracts.Contracts;

/** What alumni tells is what its contracts promise. */
class PublishedEventsTest {

    private static final String SERVICE = "alumni-service";
    private static final Participation WHO = Alumni.from("NP");
    private static final LocalDate DUE = LocalDate.parse("2026-10-31");

    private final PublishedEvents published = PublishedAlumniEvents.publishedEvents();

    static List<Record> events() {
        return List.of(
                new PlanEvent.Submitted(WHO.planId(), WHO.programmeId(), WHO.personId(), WHO.country(), 1),
                new PlanEvent.FollowUpDue(
                        WHO.planId(), WHO.programmeId(), WHO.personId(), WHO.country(), Stage.M3, DUE),
                new PlanEvent.FollowUpAnswered(
                        WHO.planId(), WHO.programmeId(), WHO.personId(), WHO.country(), Stage.M12, DUE),
                new PlanEvent.OutcomeConfirmed(
                        WHO.planId(),
                        WHO.programmeId(),
                        WHO.personId(),
                        WHO.country(),
                        new OutcomeId(Alumni.anId()),
                        OutcomeKind.JOBS,
                        Confirmer.ENDORSER),
                notice("follow-up-due"),
                new GraduateEvent.Graduated(WHO.graduateId(), WHO.programmeId(), WHO.personId(), WHO.country()),
                new GraduateEvent.CertificateIssued(WHO.graduateId(), WHO.programmeId(), WHO.personId()),
                new GraduateEvent.CertificateRevoked(WHO.graduateId(), WHO.programmeId(), WHO.personId()));
    }

    private static PlanEvent.NoticeDue notice(String template) {
        return new PlanEvent.NoticeDue(
                Alumni.anId(),
                WHO.personId(),
                template,
                new PlanEvent.Parameters(
                        WHO.programmeId(),
                        WHO.planId(),
                        Stage.M6,
                        DUE,
                        URI.create("https://jembatan.example/api/follow-ups/x/form?token=x")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventOnTheWireKeepsItsContract(Record event) {
        assertThat(problemsOf(event)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReminderHasATextThatIsPromised(Reminder.Kind kind) {
        assertThat(problemsOf(notice(kind.template()))).isEmpty();
        assertThat(problemsOf(notice("follow-up-forgotten"))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfOutcomeIsPromised(OutcomeKind kind) {
        assertThat(problemsOf(new PlanEvent.OutcomeConfirmed(
                        WHO.planId(),
                        WHO.programmeId(),
                        WHO.personId(),
                        WHO.country(),
                        new OutcomeId(Alumni.anId()),
                        kind,
                        Confirmer.FOCAL_POINT)))
                .isEmpty();
    }

    @Test
    void everyEventIsPublishedPromisedAndTriedHere() {
        assertThat(published.types()).containsExactlyInAnyOrderElementsOf(Contracts.typesOf(SERVICE));
        assertThat(published.classes())
                .containsExactlyInAnyOrderElementsOf(Stream.of(PlanEvent.class, GraduateEvent.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .toList());
        assertThat(events()).extracting(Object::getClass).hasSameElementsAs(published.classes());
    }

    /** Others tell notices, too; this service is held to its own promise. */
    private List<String> problemsOf(Record event) {
        String type = published.addressOf(event.getClass()).type();
        return Contracts.problemsOf(SERVICE, type, new EventJson().write(event));
    }
}

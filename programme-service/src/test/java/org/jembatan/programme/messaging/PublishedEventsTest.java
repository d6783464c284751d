package org.jembatan.programme.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.contracts.Contracts;
import org.jembatan.programme.Category;
import org.jembatan.programme.NoticeId;
import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.AgendaEvent;
import org.jembatan.programme.agenda.SessionKind;
import org.jembatan.programme.edition.EditionEvent;
import org.jembatan.programme.edition.Quota;
import org.jembatan.programme.edition.Quota.Dimension;
import org.jembatan.programme.participation.ParticipationEvent;

/** What programme tells is what its contracts promise. */
class PublishedEventsTest {

    private final PublishedEvents published = PublishedProgrammeEvents.publishedEvents();

    static List<Object> events() {
        Stream<EditionEvent> ofEditions = Stream.<EditionEvent.Telling>of(
                        EditionEvent.Announced::new,
                        EditionEvent.Rescheduled::new,
                        EditionEvent.Cancelled::new,
                        EditionEvent.Completed::new)
                .map(PublishedEventsTest::tell);
        return Stream.concat(ofEditions, Stream.of(released(), attended(), concluded(), noticed()))
                .toList();
    }

    private static AgendaEvent released() {
        return new AgendaEvent.Released(
                new ProgrammeId(anId()),
                2,
                List.of(new SessionId(anId())),
                List.of(new SessionId(anId()), new SessionId(anId())),
                List.of());
    }

    private static ParticipationEvent attended() {
        return new ParticipationEvent.AttendanceRecorded(
                new ParticipationId(anId()),
                new ProgrammeId(anId()),
                new PersonId(anId()),
                new SessionId(anId()),
                SessionKind.ACTION_PLAN_CLINIC,
                null,
                ParticipationMode.ONLINE);
    }

    private static ParticipationEvent concluded() {
        return new ParticipationEvent.Concluded(
                new ParticipationId(anId()),
                new ProgrammeId(anId()),
                new PersonId(anId()),
                "NP",
                Category.ENTREPRENEUR,
                ParticipationMode.ONSITE,
                13,
                12,
                92,
                80,
                LocalDate.parse("2026-09-25"),
                "Asia/Jakarta");
    }

    private static ParticipationEvent noticed() {
        return new ParticipationEvent.NoticeDue(
                new NoticeId(anId()),
                new PersonId(anId()),
                "session-moved",
                Map.of("programmeId", anId(), "release", "2"));
    }

    private static String anId() {
        return UUID.randomUUID().toString();
    }

    private static EditionEvent tell(EditionEvent.Telling telling) {
        return telling.of(
                new ProgrammeId(anId()),
                "Entrepreneurship for Small Enterprises",
                LocalDate.parse("2026-08-31"),
                LocalDate.parse("2026-09-21"),
                LocalDate.parse("2026-09-25"),
                "Asia/Jakarta",
                List.of("AF", "NP"),
                List.of(
                        new Quota(Dimension.TOTAL, "*", 61),
                        new Quota(Dimension.MODE, "ONSITE", 20),
                        new Quota(Dimension.COUNTRY, "AF", 5),
                        new Quota(Dimension.CATEGORY, "ENTREPRENEUR", 30)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventOnTheWireKeepsItsContract(Object event) {
        String type = published.addressOf(event.getClass()).type();
        assertThat(Contracts.problemsOf(type, new EventJson().write(event))).isEmpty();
    }

    @Test
    void everyEventIsPublishedPromisedAndTriedHere() {
        assertThat(published.types()).containsExactlyInAnyOrderElementsOf(Contracts.typesOf("programme-service"));
        assertThat(published.classes())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EditionEvent.class, AgendaEvent.class, ParticipationEvent.class)
                                .flatMap(family -> Stream.<Class<?>>of(family.getPermittedSubclasses()))
                                .toList());
        assertThat(events()).extracting(Object::getClass).hasSameElementsAs(published.classes());
    }
}

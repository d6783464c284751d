package org.jembatan.programme.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.contracts.Contracts;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.EditionEvent;
import org.jembatan.programme.edition.Quota;
import org.jembatan.programme.edition.Quota.Dimension;

/** What programme tells is what its contracts promise. */
class PublishedEventsTest {

    private final PublishedEvents published = PublishedProgrammeEvents.publishedEvents();

    static List<EditionEvent> events() {
        return Stream.<EditionEvent.Telling>of(
                        EditionEvent.Announced::new,
                        EditionEvent.Rescheduled::new,
                        EditionEvent.Cancelled::new,
                        EditionEvent.Completed::new)
                .map(PublishedEventsTest::tell)
                .toList();
    }

    private static EditionEvent tell(EditionEvent.Telling telling) {
        return telling.of(
                new ProgrammeId(UUID.randomUUID().toString()),
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
    void anEventOnTheWireKeepsItsContract(EditionEvent event) {
        String type = published.addressOf(event.getClass()).type();
        assertThat(Contracts.problemsOf(type, new EventJson().write(event))).isEmpty();
    }

    @Test
    void everyEventIsPublishedPromisedAndTriedHere() {
        assertThat(published.types()).containsExactlyInAnyOrderElementsOf(Contracts.typesOf("programme-service"));
        assertThat(published.classes()).containsExactlyInAnyOrder(EditionEvent.class.getPermittedSubclasses());
        assertThat(events()).extracting(Object::getClass).hasSameElementsAs(published.classes());
    }
}

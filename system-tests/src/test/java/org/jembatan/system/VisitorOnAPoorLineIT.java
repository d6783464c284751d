package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.system.Edition.Participant;

/** What somebody far away opens first weighs at most 100 kB, and an edition can be read within five seconds. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class VisitorOnAPoorLineIT {

    private static final Duration READABLE_WITHIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_MOST = 100_000;

    private final Visitors visitors;

    VisitorOnAPoorLineIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void firstVisitOfAnEditionIsReadableSoon() {
        Edition edition = Edition.announced(visitors.gateway(), "An edition for who is far away", 2031);
        try (Visitor visitor = visitors.onAPhone()) {
            firstVisit(visitor, "/programmes/" + edition.id(), "An edition for who is far away");

            assertThat(visitor.firstPainted()).isLessThanOrEqualTo(READABLE_WITHIN);
        }
    }

    @Test
    void firstVisitOfTheOwnJourneyIsLight() {
        Edition edition = Edition.announced(visitors.gateway(), "An edition for a participant far away", 2031);
        Participant participant = edition.enrolled(1).getFirst();
        try (Visitor visitor = visitors.participantOnAPhone(participant.personId(), "NP")) {
            firstVisit(visitor, "/me/journey", "An edition for a participant far away");
        }
    }

    private static void firstVisit(Visitor visitor, String address, String text) {
        PoorLine line = PoorLine.of(visitor.page());
        long begin = System.nanoTime();
        visitor.opensImpatiently(address).readsWithin(PATIENCE, text);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        visitor.page().waitForLoadState();
        System.out.printf(
                "%s: painted after %d ms, its text there after %d ms, %d bytes%n",
                address, visitor.firstPainted().toMillis(), taken.toMillis(), line.received());
        assertThat(line.received()).as("bytes of %s", address).isPositive().isLessThanOrEqualTo(AT_MOST);
    }
}

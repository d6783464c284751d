package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.system.Edition.Participant;

/** The pages that somebody far away opens first are readable within five seconds, and weigh at most 100 kB. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(4)
class VisitorOnAPoorLineIT {

    private static final Duration READABLE_WITHIN = Duration.ofSeconds(5);
    private static final int AT_MOST = 100_000;

    private final Visitors visitors;

    VisitorOnAPoorLineIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void firstVisitOfAProgrammeIsReadableSoon() {
        Edition edition = Edition.announced(visitors.gateway(), "An edition for who is far away", 2031);
        try (Visitor visitor = visitors.onAPhone()) {
            readableSoon(visitor, "/programmes/" + edition.id(), "An edition for who is far away");
        }
    }

    @Test
    void firstVisitOfTheParticipantsPageIsReadableSoon() {
        Edition edition = Edition.announced(visitors.gateway(), "An edition for a participant far away", 2031);
        Participant participant = edition.enrolled(1).getFirst();
        try (Visitor visitor = visitors.participantOnAPhone(participant.personId(), "NP")) {
            readableSoon(visitor, "/me/journey", "An edition for a participant far away");
        }
    }

    private static void readableSoon(Visitor visitor, String address, String text) {
        PoorLine line = PoorLine.of(visitor.page());
        long begin = System.nanoTime();
        visitor.opensImpatiently(address).readsWithin(READABLE_WITHIN.multipliedBy(4), text);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf("%s was readable after %d ms, of %d bytes%n", address, taken.toMillis(), line.received());
        visitor.page().waitForLoadState();
        assertThat(line.received()).as("bytes of %s", address).isPositive().isLessThanOrEqualTo(AT_MOST);
        assertThat(taken).as("time until %s can be read", address).isLessThanOrEqualTo(READABLE_WITHIN);
    }
}

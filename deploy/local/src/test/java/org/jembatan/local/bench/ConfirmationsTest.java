package org.jembatan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.jembatan.local.bench.Confirmations.Outcome;
import org.jembatan.local.bench.load.Latencies;
import org.jembatan.local.demo.OfferedPlaces.Offer;

@Timeout(60)
class ConfirmationsTest {

    private static final int PER_SECOND = 100;
    private static final int EVERY_SECOND_ONE = 2;
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private StandInSystem system;
    private Requests requests;
    private Confirmations confirmations;

    @BeforeEach
    void prepare() throws IOException {
        system = new StandInSystem();
        requests = new Requests();
        confirmations = new Confirmations(requests, program -> system.uri(), "officer", PATIENCE);
    }

    @AfterEach
    void close() {
        requests.close();
        system.close();
    }

    @Test
    void areCompleteWhereEverythingIsAnsweredAndSeen() throws Exception {
        Outcome outcome = confirmations.at(PER_SECOND, offers(6), EVERY_SECOND_ONE);

        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.effects().count()).isEqualTo(3);
        assertThat(outcome.fates()).contains(entry(Fate.TIMED, 3), entry(Fate.FOUND, 3));
    }

    /** Those with even numbers are watched. */
    @Test
    void haveOneFateEachWhateverHappens() throws Exception {
        system.answering("application-2/confirmation", 503);
        system.answering("application-3/confirmation", 409);
        system.answering("application-5/confirmation", StandInSystem.NO_ANSWER);
        system.answering("person-4", 500);
        system.answering("person-6", earlier -> system.requests("person-7") > 0 ? 200 : 404);
        system.answering("person-7", 404);
        system.answering("person-8", 404);
        system.answering("person-9", 503);
        system.answering("person-10", earlier -> earlier == 0 ? 503 : 404);

        Outcome outcome = confirmations.at(PER_SECOND, offers(12), EVERY_SECOND_ONE);

        assertThat(outcome.answers().failures().byKind())
                .containsOnly(entry("status 503", 1), entry("status 409", 1), entry("IOException", 1));
        assertThat(outcome.fates())
                .containsOnly(
                        entry(Fate.TIMED, 1),
                        entry(Fate.FOUND, 2),
                        entry(Fate.LATE, 1),
                        entry(Fate.MISSING, 3),
                        entry(Fate.UNREADABLE, 2));
        assertThat(outcome.effects().count()).isEqualTo(1);
        assertThat(outcome.isComplete()).isFalse();
    }

    @Test
    void areNotCompleteWhereFeedbackIsGivenUp() throws Exception {
        system.neverApplying(2);

        Outcome outcome = confirmations.at(PER_SECOND, offers(6), EVERY_SECOND_ONE);

        assertThat(outcome.feedback().waited()).isGreaterThan(PATIENCE);
        assertThat(outcome.feedback())
                .asString()
                .matches("feedback given up [\\d,]+ ms after the last answer, with 4 of 6 events");
        assertThat(outcome.isComplete()).isFalse();
    }

    @Test
    void areReportedWithAllTheirFates() throws Exception {
        system.answering("application-1/confirmation", 503);
        system.answering("person-3", 404);
        Outcome outcome = confirmations.at(PER_SECOND, offers(6), EVERY_SECOND_ONE);

        Result result = CommandToEffect.result(outcome, outcome, new Latencies(), new Latencies());

        assertThat(result.goalMet()).isFalse();
        assertThat(result.measured())
                .contains("of 6: 3 timed, 1 not watched and found afterwards, 0 watched in vain and found afterwards,"
                        + " 1 without effect, 0 unknown because a read failed; not answered 1 (status 503: 1);"
                        + " feedback done");
        assertThat(JsonMapper.builder().build().writeValueAsString(result.figures()))
                .contains("\"TIMED\":3", "\"status 503\":1", "\"expected\":5");
    }

    /** Every 5 ms it would be eighty times. */
    @Test
    void areLookedForLessOftenTheLongerTheyTake() throws Exception {
        system.answering("person-0", 404);

        confirmations.at(PER_SECOND, offers(1), 1);

        int whileWatched = system.requests("person-0") / 2;
        assertThat(whileWatched).isBetween(2, 40);
        assertThat(Effects.pauseAfter(Duration.ZERO)).isEqualTo(Duration.ofMillis(5));
        assertThat(Effects.pauseAfter(Duration.ofSeconds(3))).isEqualTo(Duration.ofMillis(300));
    }

    private static List<Offer> offers(int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> new Offer("programme", "application-" + one, "person-" + one, "candidate"))
                .toList();
    }
}

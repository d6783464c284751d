package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class TallyMongoTest {

    private static final Duration STRETCH = Duration.ofMinutes(15);

    private final MongoTemplate mongo = StoredAccounts.database();
    private Instant now = Instant.parse("2026-08-20T02:14:00Z");
    private final Tally tally = new Tally(mongo, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void eachStretchOfTimeHasACountOfItsOwn() {
        tally.count("a", STRETCH);
        Tally.Count second = tally.count("a", STRETCH);
        assertThat(second.count()).isEqualTo(2);
        assertThat(tally.untilTheNext(second)).isEqualTo(Duration.ofMinutes(1));
        assertThat(tally.count("b", STRETCH).count()).isEqualTo(1);

        now = now.plus(Duration.ofMinutes(1));
        assertThat(tally.count("a", STRETCH).count()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackLaterIsTakenFromTheStretchInWhichItWasCounted() {
        Tally.Count before = tally.count("a", STRETCH);
        now = now.plus(Duration.ofMinutes(1));
        tally.count("a", STRETCH);

        tally.takeBack(before);

        assertThat(tally.count("a", STRETCH).count()).isEqualTo(2);
    }

    @Test
    void whatIsForgottenStartsAnew() {
        tally.count("a", STRETCH);
        tally.forget("a", STRETCH);
        assertThat(tally.count("a", STRETCH).count()).isEqualTo(1);

        tally.forget(tally.count("a", STRETCH));
        assertThat(tally.count("a", STRETCH).count()).isEqualTo(1);
    }

    @Test
    void nothingIsLostWhenManyCountAtOnce() throws InterruptedException {
        Callable<Integer> one = () -> tally.count("a", STRETCH).count();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> counts = threads
                    .invokeAll(Stream.generate(() -> one).limit(20).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(counts)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 20).boxed().toList());
        }
    }

    @Test
    void whatIsOverIsSwept() {
        tally.count("a", STRETCH);
        now = now.plus(STRETCH);
        Tally.Count running = tally.count("a", STRETCH);

        tally.sweep();

        assertThat(mongo.findAll(Tally.Count.class)).containsExactly(running);
    }
}

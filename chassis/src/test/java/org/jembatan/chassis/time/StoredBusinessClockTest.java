package org.jembatan.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.local.store.EmbeddedStore;

class StoredBusinessClockTest {

    private static final Instant START = Instant.parse("2021-08-01T00:00:00Z");

    @TempDir
    private static Path folder;

    private static EmbeddedStore engine;
    private static MongoClient client;

    private final SetTime system = new SetTime(Instant.parse("2026-11-24T08:00:00Z"));
    private MongoTemplate store;
    private StoredBusinessClock clock;

    @BeforeAll
    static void startStore() {
        engine = EmbeddedStore.start(folder.resolve("store"), 0);
        client = MongoClients.create(engine.connectionString("clocks"));
    }

    @AfterAll
    static void stopStore() {
        client.close();
        engine.close();
    }

    @BeforeEach
    void forget() {
        store = new MongoTemplate(client, "clocks");
        clock = new StoredBusinessClock(store, system.clock());
        store.dropCollection(StoredBusinessClock.COLLECTION);
    }

    @Test
    void isTheSystemsTimeUntilItIsSet() {
        assertThat(clock.now()).isEqualTo(system.now);
    }

    @Test
    void startsWhereverTheDemonstrationDoesAndGoesOnFromThere() {
        clock.set(START);
        system.pass(Duration.ofMinutes(3));

        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofMinutes(3)));
        assertThat(clock.today(ZoneId.of("Asia/Kathmandu"))).isEqualTo(LocalDate.parse("2021-08-01"));
    }

    @Test
    void aDateIsThatOfTheZone() {
        clock.set(Instant.parse("2021-08-01T20:00:00Z"));

        assertThat(clock.today(ZoneId.of("Asia/Kathmandu"))).isEqualTo(LocalDate.parse("2021-08-02"));
    }

    @Test
    void movesOnlyForward() {
        clock.set(START);
        system.pass(Duration.ofHours(1));

        for (var past : new Instant[] {START.minusMillis(1), START.plus(Duration.ofHours(1))}) {
            assertThatThrownBy(() -> clock.set(past))
                    .isInstanceOfSatisfying(
                            ClockMovesOnlyForward.class,
                            refusal -> assertThat(refusal.slug()).isEqualTo("clock-moves-only-forward"));
        }
        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void theSameSettingAgainChangesNothing() {
        clock.set(START);
        system.pass(Duration.ofHours(1));
        clock.set(START);

        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void anotherInstanceAndARestartSeeTheSameTime() {
        clock.set(START);

        assertThat(new StoredBusinessClock(store, system.clock()).now()).isEqualTo(START);
    }

    @Test
    void aMachineWhoseClockIsBehindNeverGoesBehindTheSetting() {
        clock.set(START);
        system.pass(Duration.ofSeconds(-5));

        assertThat(clock.now()).isEqualTo(START);
    }

    @Test
    void ofManySettersTheFurthestWins() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.rangeClosed(1, 32)
                    .<Callable<Boolean>>mapToObj(day -> () -> {
                        clock.set(START.plus(Duration.ofDays(day)));
                        return true;
                    })
                    .toList());
        }

        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofDays(32)));
    }

    /** A system clock that stands still until time passes. */
    private static final class SetTime implements InstantSource {

        private Instant now;

        SetTime(Instant now) {
            this.now = now;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        Clock clock() {
            return withZone(ZoneOffset.UTC);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

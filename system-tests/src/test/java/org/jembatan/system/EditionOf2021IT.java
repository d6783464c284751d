package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;
import org.jembatan.local.demo.Demo;
import org.jembatan.local.demo.Standing;

/** The demonstration comes out the same, whatever is killed while it plays and however often it is played. */
@ExtendWith(WholeSystem.class)
@Order(1)
class EditionOf2021IT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void comesOutTheSameWhateverIsKilledAndHoweverOftenItIsPlayed(RunningSystem system) {
        Standing first = playWhileEveryProgramIsKilled(system);

        assertThat(first.objections()).isEmpty();
        assertThat(first.nominated()).isEqualTo(68);
        assertThat(first.endorsed()).isEqualTo(68);
        assertThat(first.intake().waiting()).hasSize(7);

        Standing second = Demo.play(system.gateway(), System.out::println);

        assertThat(second)
                .usingRecursiveComparison()
                .ignoringFields("untilInRoster")
                .isEqualTo(first);
        assertThat(second.untilInRoster()).as("what the roster had already").isEmpty();
    }

    private static Standing playWhileEveryProgramIsKilled(RunningSystem system) {
        AtomicBoolean playing = new AtomicBoolean(true);
        CompletableFuture<Void> killings = new CompletableFuture<>();
        Standing standing = Demo.play(system.gateway(), line -> {
            System.out.println(line);
            if (line.endsWith("registration takes nominations.")) {
                killings.completeAsync(() -> {
                    killEveryProgram(system);
                    assertThat(playing)
                            .as("the play must not be over before all were killed")
                            .isTrue();
                    return null;
                });
            } else if (line.endsWith("have the offer of a place.")) {
                system.kill("registration-service");
                system.kill("broker");
            }
        });
        playing.set(false);
        assertThat(killings).as("the killings").succeedsWithin(PATIENCE);
        return standing;
    }

    /** The play waits for the first three, so they die one after the other; it would end without the last two. */
    private static void killEveryProgram(RunningSystem system) {
        for (String program : List.of("store", "registration-service", "gateway")) {
            system.kill(program);
            system.awaitReady(program);
        }
        system.kill("programme-service");
        system.kill("broker");
    }
}

package org.jembatan.programme.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.test.Heard;
import org.jembatan.contracts.Contracts;

/** What others promise to tell holds what programme needs of it. */
class ConsumedEventsTest {

    static List<Heard> heard() {
        return Heard.by(new ProgrammeReactions());
    }

    @ParameterizedTest
    @MethodSource("heard")
    void anEventThatKeepsItsContractIsUnderstood(Heard heard) throws ReflectiveOperationException {
        heard.assertUnderstands(Contracts.example(heard.type()));
    }

    @Test
    void hearsWhatItHasToHear() {
        assertThat(heard())
                .extracting(Heard::type)
                .containsExactlyInAnyOrder(
                        "intake.participant-enrolled.v1",
                        "intake.mode-changed.v1",
                        "intake.enrolment-cancelled.v1",
                        "edition.completed.v1",
                        "edition.cancelled.v1",
                        "agenda.released.v1");
    }
}

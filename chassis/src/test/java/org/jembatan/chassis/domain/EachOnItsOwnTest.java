package org.jembatan.chassis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class EachOnItsOwnTest {

    private final List<Integer> done = new ArrayList<>();

    @Test
    void thoseAfterAFailureHaveTheirTurnAndNoFailureIsLost() {
        assertThatThrownBy(() -> EachOnItsOwn.of(List.of(1, 2, 3, 4), this::refuseOdd))
                .hasMessage("1")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("3"));
        assertThat(done).containsExactly(2, 4);
    }

    private void refuseOdd(int number) {
        if (number % 2 != 0) {
            throw new IllegalStateException(String.valueOf(number));
        }
        done.add(number);
    }
}

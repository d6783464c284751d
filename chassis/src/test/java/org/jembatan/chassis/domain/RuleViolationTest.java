package org.jembatan.chassis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleViolationTest {

    @Test
    void isNamedAfterItsClass() {
        assertThat(new ShelfIsFull("limit")).extracting(RuleViolation::slug).isEqualTo("shelf-is-full");
    }

    /** Such a fact would take the place of what the standard says about the member. */
    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "traceId"})
    void keepsItsFactsApartFromTheMembersOfEveryProblem(String taken) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShelfIsFull(taken));
    }

    private static final class ShelfIsFull extends RuleViolation {

        private static final long serialVersionUID = 1L;

        ShelfIsFull(String fact) {
            super(Kind.CONFLICT, "The shelf is full.", Map.of(fact, 3));
        }
    }
}

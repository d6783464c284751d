package org.jembatan.programme.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.programme.Category;
import org.jembatan.programme.Objection;

class TermsRulesTest {

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("/endsOn", Editing.on("2026-09-21", "2026-09-20", "Asia/Jakarta", "2026-08-31")),
                Arguments.of(
                        "/nominationsCloseOn", Editing.on("2026-09-21", "2026-09-25", "Asia/Jakarta", "2026-09-22")),
                Arguments.of("/zone", Editing.on("2026-09-21", "2026-09-25", "Asia/Bandung", "2026-08-31")),
                Arguments.of("/zone", Editing.on("2026-09-21", "2026-09-25", "+07:00", "2026-08-31")),
                Arguments.of("/countries/1", Editing.forCountries("NP", "XX")),
                Arguments.of("/countries/0", Editing.forCountries("np")),
                Arguments.of("/capacity/total", Editing.heldFor(EditionMode.HYBRID, 0, null, null)),
                Arguments.of("/capacity/onsite", Editing.heldFor(EditionMode.HYBRID, 10, 11, null)),
                Arguments.of("/capacity/online", Editing.heldFor(EditionMode.HYBRID, 10, 5, 0)),
                Arguments.of("/capacity/online", Editing.heldFor(EditionMode.ONSITE, 10, 10, 5)),
                Arguments.of("/capacity/onsite", Editing.heldFor(EditionMode.ONLINE, 10, 5, 10)),
                Arguments.of("/quotas/byCountry/AF", Editing.withShares(new Shares(Map.of("AF", 62), Map.of()))),
                Arguments.of("/quotas/byCountry/AF", Editing.withShares(new Shares(Map.of("AF", 0), Map.of()))),
                Arguments.of("/quotas/byCountry/LK", Editing.withShares(new Shares(Map.of("LK", 5), Map.of()))),
                Arguments.of(
                        "/quotas/byCategory/ENTREPRENEUR",
                        Editing.withShares(new Shares(Map.of(), Map.of(Category.ENTREPRENEUR, 62)))));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void objectsToWhatCannotBe(String pointer, EditionTerms terms) {
        assertThatThrownBy(() -> TermsRules.check(terms)).isInstanceOfSatisfying(UnacceptableTerms.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(RuleViolation.Kind.UNACCEPTABLE);
            assertThat(refusal.facts().get("errors"))
                    .asInstanceOf(InstanceOfAssertFactories.list(Objection.class))
                    .extracting(Objection::pointer)
                    .containsExactly(pointer);
        });
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> TermsRules.check(Editing.on("2026-09-21", "2026-09-20", "Moon/Tycho", "2026-09-22")))
                .isInstanceOfSatisfying(
                        UnacceptableTerms.class,
                        refusal -> assertThat(refusal.facts().get("errors"))
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .hasSize(3));
    }

    @Test
    void acceptsTheBoundaries() {
        assertThatCode(() -> TermsRules.check(Editing.on("2026-09-21", "2026-09-21", "Asia/Jakarta", "2026-09-21")))
                .doesNotThrowAnyException();
        assertThatCode(() -> TermsRules.check(Editing.heldFor(EditionMode.HYBRID, 10, 10, 10)))
                .doesNotThrowAnyException();
        assertThatCode(() -> TermsRules.check(Editing.withShares(new Shares(Map.of("NP", 61), Map.of()))))
                .doesNotThrowAnyException();
    }
}

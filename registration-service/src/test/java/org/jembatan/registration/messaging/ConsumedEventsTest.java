package org.jembatan.registration.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.reactions.Reactions;
import org.jembatan.contracts.Contracts;
import org.jembatan.registration.intake.Quota;
import org.jembatan.registration.intake.Quota.Dimension;

/** What others promise to tell holds what registration needs of it. */
class ConsumedEventsTest {

    /** A type on the wire, and the record into which this service reads it. */
    record Heard(String type, Class<?> payload) {}

    /** Every row of every table of this service. */
    static List<Heard> heard() {
        return Stream.of(RegistrationReactions.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Reactions.class)
                .map(ConsumedEventsTest::table)
                .flatMap(table -> table.types().stream()
                        .map(type -> new Heard(type, table.payloadOf(type).orElseThrow())))
                .toList();
    }

    /** The table only; none of its reactions runs, so what they would call is not needed. */
    private static Reactions table(Method method) {
        try {
            return (Reactions) Objects.requireNonNull(
                    method.invoke(new RegistrationReactions(), new Object[method.getParameterCount()]));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("heard")
    void anEventThatKeepsItsContractIsUnderstood(Heard heard) throws ReflectiveOperationException {
        Object event = read(Contracts.example(heard.type()), heard.payload());
        for (RecordComponent component : heard.payload().getRecordComponents()) {
            assertThat(component.getAccessor().invoke(event))
                    .as(component.getName())
                    .isNotNull();
        }
    }

    @Test
    void hearsWhatItHasToHear() {
        assertThat(heard())
                .extracting(Heard::type)
                .containsExactlyInAnyOrder(
                        "edition.announced.v1",
                        "edition.rescheduled.v1",
                        "edition.cancelled.v1",
                        "edition.completed.v1",
                        "application.nominated.v1",
                        "application.declined.v1",
                        "application.withdrawn.v1",
                        "intake.place-offered.v1",
                        "intake.candidate-waitlisted.v1",
                        "intake.participant-enrolled.v1",
                        "programme-notice.due.v1",
                        "alumni-notice.due.v1");
    }

    @Test
    void takesTheTermsAsTheyWereAnnounced() {
        var terms = read(Contracts.example("edition.announced.v1"), EditionTerms.class)
                .intakeTerms();
        assertThat(terms.zone()).hasToString("Asia/Jakarta");
        assertThat(terms.quotas()).contains(new Quota(Dimension.TOTAL, "*", 61));
        assertThat(terms.countries()).isNotEmpty();
    }

    private static <T> T read(String event, Class<T> payload) {
        return new EventJson().read(event.getBytes(UTF_8), payload);
    }
}

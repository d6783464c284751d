package org.jembatan.feedback.messaging;

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

/** What others promise to tell holds what registration needs of it. */
class ConsumedEventsTest {

    /** A type on the wire, and the record into which this service reads it. */
    record Heard(String type, Class<?> payload) {}

    /** Every row of every table of this service. */
    static List<Heard> heard() {
        return Stream.of(FeedbackReactions.class.getDeclaredMethods())
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
                    method.invoke(new FeedbackReactions(), new Object[method.getParameterCount()]));
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
                        "intake.participant-enrolled.v1",
                        "intake.enrolment-cancelled.v1",
                        "attendance.recorded.v1");
    }

    /** Only a site visit has an enterprise, and every other attendance says that it has none. */
    @Test
    void tellsAVisitFromASession() {
        String visit = Contracts.example("attendance.recorded.v1");
        String lecture =
                visit.replace("SITE_VISIT", "LECTURE").replaceAll("(\"hostEnterpriseId\": )\"[^\"]*\"", "$1null");
        assertThat(Contracts.problemsOf("attendance.recorded.v1", lecture)).isEmpty();

        assertThat(read(visit, FeedbackReactions.Attended.class).attendance().hostEnterpriseId())
                .isNotNull();
        assertThat(read(lecture, FeedbackReactions.Attended.class).attendance().hostEnterpriseId())
                .isNull();
    }

    private static <T> T read(String event, Class<T> payload) {
        return new EventJson().read(event.getBytes(UTF_8), payload);
    }
}

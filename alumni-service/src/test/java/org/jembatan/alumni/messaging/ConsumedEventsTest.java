package org.jembatan.alumni.messaging;

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

import org.jembatan.alumni.graduation.Attendance;
import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.reactions.Reactions;
import org.jembatan.contracts.Contracts;

/** What others promise to tell holds what alumni needs of it. */
class ConsumedEventsTest {

    /** A type on the wire, and the record into which this service reads it. */
    record Heard(String type, Class<?> payload) {}

    /** Every row of every table of this service. */
    static List<Heard> heard() {
        return Stream.of(AlumniReactions.class.getDeclaredMethods())
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
                    method.invoke(new AlumniReactions(), new Object[method.getParameterCount()]));
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
                        "intake.participant-enrolled.v1",
                        "intake.enrolment-cancelled.v1",
                        "participation.concluded.v1");
    }

    @Test
    void takesTheEndOfAParticipationAsItWasTold() {
        var concluded = read(Contracts.example("participation.concluded.v1"), AlumniReactions.Concluded.class);
        assertThat(concluded.attendance()).isEqualTo(new Attendance(13, 12, 92, 80));
        assertThat(concluded.endsOn()).hasToString("2021-09-24");
        assertThat(concluded.zone()).hasToString("Asia/Jakarta");
    }

    /** Both ends derive it from the same parts; so a conclusion finds the plan that an enrolment has opened. */
    @Test
    void thePlanOfAConclusionIsThePlanOfTheEnrolment() {
        var concluded = read(Contracts.example("participation.concluded.v1"), AlumniReactions.Concluded.class);
        var enrolled = read(Contracts.example("intake.participant-enrolled.v1"), AlumniReactions.Enrolment.class);
        assertThat(concluded.participation().planId())
                .isEqualTo(enrolled.participation().planId());
    }

    private static <T> T read(String event, Class<T> payload) {
        return new EventJson().read(event.getBytes(UTF_8), payload);
    }
}

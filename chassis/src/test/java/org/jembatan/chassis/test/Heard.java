package org.jembatan.chassis.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.reactions.Reactions;

/**
 * An event that a service hears.
 *
 * @param type on the wire
 * @param payload the record into which the service reads it
 */
public record Heard(String type, Class<?> payload) {

    /** Every row of every table of reactions that the configuration declares, in no particular order. */
    public static List<Heard> by(Object configuration) {
        return Stream.of(configuration.getClass().getDeclaredMethods())
                .filter(method -> method.getReturnType() == Reactions.class)
                .map(method -> table(configuration, method))
                .flatMap(table -> table.types().stream()
                        .map(type -> new Heard(type, table.payloadOf(type).orElseThrow())))
                .toList();
    }

    /** The table only; none of its reactions runs, so what they would call is not needed. */
    private static Reactions table(Object configuration, Method method) {
        try {
            method.setAccessible(true);
            return (Reactions)
                    Objects.requireNonNull(method.invoke(configuration, new Object[method.getParameterCount()]));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Reads an event as the service does. */
    public static <T> T read(String event, Class<T> payload) {
        return new EventJson().read(event.getBytes(UTF_8), payload);
    }

    /** Reads an event, and fails when it lacks something that the service needs of it. */
    public void assertUnderstands(String event) throws ReflectiveOperationException {
        Object read = read(event, payload);
        for (RecordComponent component : payload.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            assertThat(component.getAccessor().invoke(read))
                    .as(component.getName())
                    .isNotNull();
        }
    }
}

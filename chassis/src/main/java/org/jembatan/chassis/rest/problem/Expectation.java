package org.jembatan.chassis.rest.problem;

import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.Identifier;

/** Says in plain words what a value of a type looks like in a request, without naming the type. */
final class Expectation {

    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            UUID.class, "must be a UUID such as 8f14e45f-ceea-467f-9575-4f0f3c1f7a10",
            Instant.class, "must be an instant in UTC such as 2026-07-31T02:00:00Z",
            LocalDate.class, "must be a date such as 2026-07-31",
            LocalDateTime.class, "must be a date and time without a zone such as 2026-07-31T09:00",
            LocalTime.class, "must be a time such as 09:00",
            ZoneId.class, "must be an IANA time zone such as Asia/Jakarta",
            URI.class, "must be a URI");

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

    private Expectation() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "is not valid";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (Identifier.class.isAssignableFrom(type)) {
            return "must be an id, which is a UUID in lower case";
        }
        return EXAMPLES.getOrDefault(type, ofShape(type));
    }

    private static String ofShape(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return "must be a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "must be a text";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "must be an object" : "is not valid";
    }
}

package org.jembatan.contracts.http;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The types that are one plain value in JSON; formats are those of JSON Schema and of OpenAPI's format registry. */
final class SimpleTypes {

    private static final Map<Class<?>, String[]> TYPES = new HashMap<>();

    static {
        all("boolean", "", boolean.class, Boolean.class);
        all("integer", "int32", int.class, Integer.class, short.class, Short.class);
        all("integer", "int64", long.class, Long.class);
        all("number", "double", double.class, Double.class);
        all("number", "", BigDecimal.class);
        all("integer", "", Year.class);
        all("string", "", String.class, CharSequence.class, ZoneId.class);
        all("string", "date-time", Instant.class);
        all("string", "date", LocalDate.class);
        all("string", "date-time-local", LocalDateTime.class);
        all("string", "time-local", LocalTime.class);
        all("string", "duration", Duration.class);
        all("string", "uuid", UUID.class);
        all("string", "uri", URI.class);
    }

    private SimpleTypes() {}

    private static void all(String type, String format, Class<?>... javas) {
        for (Class<?> java : javas) {
            TYPES.put(java, new String[] {type, format});
        }
    }

    static Optional<ObjectNode> schemaOf(Class<?> type) {
        return Optional.ofNullable(TYPES.get(type)).map(SimpleTypes::schema);
    }

    private static ObjectNode schema(String[] type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type[0]);
        return type[1].isEmpty() ? schema : schema.put("format", type[1]);
    }
}

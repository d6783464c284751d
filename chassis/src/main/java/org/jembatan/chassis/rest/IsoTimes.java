package org.jembatan.chassis.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads dates, times and instants from ISO 8601 texts only; Jackson also takes numbers and lists of numbers. The years
 * are 1900 to 9999: what lies outside is a slip, and some of it the store cannot hold.
 */
final class IsoTimes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    IsoTimes() {
        super(IsoTimes.class.getName());
        read(LocalDate.class, LocalDate::parse);
        read(LocalTime.class, LocalTime::parse);
        read(LocalDateTime.class, LocalDateTime::parse);
        read(Instant.class, Instant::parse);
    }

    private <T extends TemporalAccessor> void read(Class<T> type, Function<String, T> parser) {
        addDeserializer(type, new Reader<>(type, parser));
    }

    private static final class Reader<T extends TemporalAccessor> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> parser;

        Reader(Class<T> type, Function<String, T> parser) {
            this.type = type;
            this.parser = parser;
        }

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            try {
                T read = parser.apply(json.getString());
                if (isWithinReach(read)) {
                    return read;
                }
            } catch (DateTimeException notIso) {
                // Said below, as for a year out of reach.
            }
            return type.cast(context.handleWeirdStringValue(type, json.getString(), "not an ISO 8601 text"));
        }

        private static boolean isWithinReach(TemporalAccessor read) {
            var dated = read instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : read;
            if (!dated.isSupported(ChronoField.YEAR)) {
                return true;
            }
            var year = dated.get(ChronoField.YEAR);
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        }
    }
}

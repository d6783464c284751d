package org.jembatan.chassis.reactions;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.events.UndecodableEvent;

/** The CloudEvents attributes of a record, and its body. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record IncomingEvent(String id, String type, EventOrigin origin, Instant time, byte[] body) {

    /** Fails with an {@link UndecodableEvent} when an attribute is missing or malformed. */
    static IncomingEvent of(String topic, Map<String, String> headers, byte @Nullable [] body) {
        if (body == null) {
            throw new UndecodableEvent("There is no body");
        }
        try {
            return new IncomingEvent(
                    attribute(headers, "ce_id"),
                    attribute(headers, "ce_type"),
                    EventOrigin.of(
                            topic, attribute(headers, "ce_subject"), Long.parseLong(attribute(headers, "ce_sequence"))),
                    Instant.parse(attribute(headers, "ce_time")),
                    body);
        } catch (NumberFormatException | DateTimeException e) {
            throw new UndecodableEvent("An attribute is malformed", e);
        }
    }

    private static String attribute(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new UndecodableEvent("There is no " + name);
        }
        return value;
    }
}

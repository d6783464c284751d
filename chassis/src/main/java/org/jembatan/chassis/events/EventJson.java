package org.jembatan.chassis.events;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.chassis.json.IdentifierModule;

/**
 * Writes and reads the bodies of events. Reading is tolerant: a consumer declares the few fields it needs, and those
 * that a later version of the event adds pass unnoticed. A field it does declare must be there.
 */
public final class EventJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new IdentifierModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public String write(Object event) {
        return mapper.writeValueAsString(event);
    }

    /** Fails with a {@link JacksonException} when the bytes are no JSON, or lack what the type needs. */
    public <T> T read(byte[] body, Class<T> type) {
        T event = mapper.readValue(body, type);
        if (event == null) {
            throw new UndecodableEvent("The body is the JSON null");
        }
        return event;
    }
}

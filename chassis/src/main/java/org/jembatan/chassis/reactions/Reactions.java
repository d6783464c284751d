package org.jembatan.chassis.reactions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.core.JacksonException;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.events.UndecodableEvent;

/** What a service does about the events of one topic; reads like a table. Types that it does not name pass by. */
public final class Reactions {

    private final String topic;
    private final Map<String, Row<?>> rows = new LinkedHashMap<>();

    private Reactions(String topic) {
        this.topic = topic;
    }

    public static Reactions to(String topic) {
        return new Reactions(topic);
    }

    /**
     * Adds a row.
     *
     * @param type the event's type on the wire, with its major version
     * @param payload a record of the fields this service needs
     */
    public <T> Reactions on(String type, Class<T> payload, Reaction<T> reaction) {
        if (rows.put(type, new Row<>(payload, reaction)) != null) {
            throw new IllegalArgumentException("Two reactions to " + type);
        }
        return this;
    }

    String topic() {
        return topic;
    }

    /** The types this service listens for on the topic. */
    public Set<String> types() {
        return Set.copyOf(rows.keySet());
    }

    /** The record into which the body of such an event is read; empty for a type that passes by. */
    public Optional<Class<?>> payloadOf(String type) {
        return Optional.ofNullable(rows.get(type)).map(Row::payload);
    }

    /** Decodes the body at once; what it returns applies the event. Empty for a type that passes by. */
    Optional<Runnable> prepare(IncomingEvent event, EventJson json) {
        return Optional.ofNullable(rows.get(event.type())).map(row -> row.prepare(event, json));
    }

    private record Row<T>(Class<T> payload, Reaction<T> reaction) {

        Runnable prepare(IncomingEvent incoming, EventJson json) {
            T event;
            try {
                event = json.read(incoming.body(), payload);
            } catch (JacksonException e) {
                throw new UndecodableEvent("The body does not fit " + incoming.type(), e);
            }
            Received<T> received = new Received<>(event, incoming.origin(), incoming.id(), incoming.time());
            return () -> reaction.react(received);
        }
    }
}

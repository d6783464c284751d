package org.jembatan.chassis.outbox;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one service tells others: for each event class the topic and the type under which it travels. A service declares
 * one bean of it and reads like a table.
 */
public final class PublishedEvents {

    private final Map<Class<?>, Address> addresses = new LinkedHashMap<>();

    /** Starts the events of one aggregate type. */
    public Topic to(String topic) {
        return new Topic(topic);
    }

    /** The types this service publishes, in the order of their declaration. */
    public Set<String> types() {
        return addresses.values().stream().map(Address::type).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The event classes this service publishes. */
    public Set<Class<?>> classes() {
        return Set.copyOf(addresses.keySet());
    }

    /** Where events of this class go; fails when the table does not name it. */
    public Address addressOf(Class<?> event) {
        Address address = addresses.get(event);
        if (address == null) {
            throw new IllegalStateException(event.getName() + " is raised but not in the table of published events");
        }
        return address;
    }

    /** Where an event goes and what it is called there. */
    public record Address(String topic, String type) {}

    /** The rows of one topic. */
    public final class Topic {

        private final String topic;

        private Topic(String topic) {
            this.topic = topic;
        }

        public Topic event(Class<?> event, String type) {
            addresses.put(event, new Address(topic, type));
            return this;
        }

        public PublishedEvents and() {
            return PublishedEvents.this;
        }
    }
}

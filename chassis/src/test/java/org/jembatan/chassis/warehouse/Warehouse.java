package org.jembatan.chassis.warehouse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.logging.Trace;
import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.chassis.reactions.ReactionConsumers;
import org.jembatan.chassis.reactions.Reactions;
import org.jembatan.chassis.reactions.Received;

/** The sample service. */
@SpringBootApplication
public class Warehouse {

    /** A shelf of this name cannot be counted as long as the switch is on. */
    public static final String CURSED = "cursed";

    public final AtomicBoolean curse = new AtomicBoolean();

    /** For each shelf the trace in which it was last counted. */
    public final Map<String, String> traces = new ConcurrentHashMap<>();

    @Bean
    static PublishedEvents publishedEvents() {
        return new PublishedEvents()
                .to("parcel-events")
                .event(Parcel.Event.Packed.class, "parcel.packed.v1")
                .and();
    }

    @Bean
    Consumer<Message<?>> onParcelEvents(ReactionConsumers consumers, MongoTemplate mongo) {
        return consumers.of(
                Reactions.to("parcel-events").on("parcel.packed.v1", Packed.class, received -> count(mongo, received)));
    }

    private void count(MongoTemplate mongo, Received<Packed> received) {
        if (received.event().shelf().equals(CURSED) && curse.get()) {
            throw new IllegalStateException("The shelf is cursed");
        }
        traces.put(received.event().shelf(), String.valueOf(Trace.current()));
        Retry.onConflict(() -> {
            Shelf found = mongo.findById(received.event().shelf(), Shelf.class);
            Shelf shelf = found == null ? new Shelf(received.event().shelf()) : found;
            return shelf.applyOnce(
                            received.origin(), () -> shelf.note(received.event().grams()))
                    ? mongo.save(shelf)
                    : shelf;
        });
    }

    /** What the shelf needs of a parcel's event. */
    record Packed(String shelf, int grams) {}
}

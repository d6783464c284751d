package org.jembatan.chassis.outbox;

import java.time.Clock;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveCallback;
import org.springframework.data.mongodb.core.mapping.event.BeforeConvertCallback;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.telemetry.Traces;

/**
 * Puts raised events into the outbox just before the document is written, and wakes the relay once it is. The type
 * parameter stays a wildcard: a callback for {@code AggregateRoot<Object>} would never be called.
 */
final class OutboxCallback implements BeforeConvertCallback<AggregateRoot<?>>, AfterSaveCallback<AggregateRoot<?>> {

    private final PublishedEvents published;
    private final EventJson json;
    private final Clock clock;
    private final WakeUps wakeUps;
    private final Traces traces;

    OutboxCallback(PublishedEvents published, EventJson json, Clock clock, WakeUps wakeUps, Traces traces) {
        this.published = published;
        this.json = json;
        this.clock = clock;
        this.wakeUps = wakeUps;
        this.traces = traces;
    }

    @Override
    public AggregateRoot<?> onBeforeConvert(AggregateRoot<?> aggregate, String collection) {
        for (Object event : aggregate.takeRaisedEvents()) {
            PublishedEvents.Address address = published.addressOf(event.getClass());
            aggregate
                    .outbox()
                    .append(address.topic(), address.type(), json.write(event), clock.instant(), traces.current());
        }
        return aggregate;
    }

    @Override
    public AggregateRoot<?> onAfterSave(AggregateRoot<?> aggregate, Document document, String collection) {
        @Nullable Object id = document.get("_id");
        if (id != null && !aggregate.outbox().pending().isEmpty()) {
            wakeUps.add(new Undelivered(
                    collection, String.valueOf(id), aggregate.outbox().pending()));
        }
        return aggregate;
    }
}

package org.jembatan.chassis.reactions;

import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.messaging.Message;

import org.jembatan.chassis.events.EventJson;

/** Turns a table of reactions into the function that Spring Cloud Stream binds to the topic. */
public final class ReactionConsumers {

    private final EventJson json;
    private final ParkedRecords parked;
    private final ParkedCounts counts;
    private final Replays replays;
    private final MeterRegistry meters;

    ReactionConsumers(
            EventJson json, ParkedRecords parked, ParkedCounts counts, Replays replays, MeterRegistry meters) {
        this.json = json;
        this.parked = parked;
        this.counts = counts;
        this.replays = replays;
        this.meters = meters;
    }

    public Consumer<Message<?>> of(Reactions reactions) {
        counts.keepFor(reactions.topic());
        RecordApplication application = new RecordApplication(reactions, json);
        replays.use(application);
        return new TopicConsumer(application, parked, meters);
    }
}

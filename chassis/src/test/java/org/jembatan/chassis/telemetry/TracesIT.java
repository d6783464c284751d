package org.jembatan.chassis.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.fanout.PendingWork;
import org.jembatan.chassis.test.TestTopic;
import org.jembatan.chassis.warehouse.OnWarehouse;
import org.jembatan.chassis.warehouse.Parcel;
import org.jembatan.chassis.warehouse.Parcel.ParcelId;
import org.jembatan.chassis.warehouse.Stocktaking;
import org.jembatan.chassis.warehouse.Warehouse;

/** A trace goes with a message through the store, the broker and the reaction to it. */
@OnWarehouse
class TracesIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final TestTopic PARCELS = new TestTopic("parcel-events");

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Tracer tracer;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private PendingWork pendingWork;

    @Autowired
    private Stocktaking stocktaking;

    private final String shelf = UUID.randomUUID().toString();
    private final Parcel parcel = new Parcel(new ParcelId(UUID.randomUUID().toString()));

    @BeforeEach
    void declareTheTopic() {
        PARCELS.declare();
    }

    @Test
    void aReactionBelongsToTheTraceOfWhatCausedTheEvent() {
        Span cause = tracer.nextSpan().name("cause").start();
        try (var _ = tracer.withSpan(cause)) {
            parcel.pack(shelf, 1);
            mongo.save(parcel);
        } finally {
            cause.end();
        }

        String trace = cause.context().traceId();
        assertThat(PARCELS.awaitEvents(parcel.id().value(), 1).getFirst().traceparent())
                .startsWith("00-" + trace + "-" + cause.context().spanId());
        assertThat(traceOfTheReaction()).isEqualTo(trace);
    }

    @Test
    void withoutATraceNoneIsStoredOrSentAndTheReactionBeginsItsOwn() {
        parcel.pack(shelf, 1);
        mongo.save(parcel);

        assertThat(PARCELS.awaitEvents(parcel.id().value(), 1).getFirst().traceparent())
                .isNull();
        assertThat(traceOfTheReaction()).matches("[0-9a-f]{32}");
    }

    @Test
    void workThatIsDoneLaterBelongsToTheTraceOfWhatAskedForIt() {
        String work = UUID.randomUUID().toString();
        Span cause = tracer.nextSpan().name("cause").start();
        try (var _ = tracer.withSpan(cause)) {
            pendingWork.begin(work, stocktaking.kind(), shelf);
        } finally {
            cause.end();
        }

        await("a step of " + work)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(stocktaking.traces(shelf))
                        .containsOnly(cause.context().traceId()));
    }

    private String traceOfTheReaction() {
        await("the shelf").atMost(SOON).until(() -> warehouse.traces.containsKey(shelf));
        return warehouse.traces.getOrDefault(shelf, "");
    }
}

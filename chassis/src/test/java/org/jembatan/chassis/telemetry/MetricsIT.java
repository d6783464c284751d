package org.jembatan.chassis.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.test.Engines;
import org.jembatan.chassis.test.TestTopic;
import org.jembatan.chassis.warehouse.OnWarehouse;
import org.jembatan.chassis.warehouse.Parcel;
import org.jembatan.chassis.warehouse.Parcel.ParcelId;
import org.jembatan.chassis.warehouse.Warehouse;

/** The figures that alerts look at, while things go wrong and while they mend. */
@OnWarehouse
class MetricsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final TestTopic PARCELS = new TestTopic("parcel-events");
    private static final Pattern PERSONAL =
            Pattern.compile("@|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Warehouse warehouse;

    private final String key = UUID.randomUUID().toString();
    private final String shelf = UUID.randomUUID().toString();

    @BeforeEach
    void declareTheTopic() {
        PARCELS.declare();
    }

    @AfterEach
    void liftTheCurse() {
        warehouse.curse.set(false);
    }

    @Test
    void theAgeOfTheOldestMessageGrowsWhileTheBrokerIsAwayAndFallsAfterwards() {
        Engines.shared().takeBrokerAway();
        try {
            Parcel parcel = new Parcel(new ParcelId(key));
            parcel.pack(shelf, 1);
            parcel.pack(shelf, 2);
            mongo.save(parcel);
            await("a message that waits").atMost(SOON).until(() -> gauge("jembatan.outbox.oldest.age") > 1);
            double before = gauge("jembatan.outbox.oldest.age");
            await("a message that waits longer")
                    .atMost(SOON)
                    .until(() -> gauge("jembatan.outbox.oldest.age") > before + 1);
            assertThat(gauge("jembatan.outbox.waiting")).isGreaterThanOrEqualTo(2);
        } finally {
            Engines.shared().bringBrokerBack();
        }

        await("an empty outbox").atMost(SOON).untilAsserted(() -> {
            assertThat(gauge("jembatan.outbox.oldest.age")).isZero();
            assertThat(gauge("jembatan.outbox.waiting")).isZero();
        });
        assertThat(count("jembatan.events.sent", "delivered")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatBecameOfRecordsIsCounted() {
        double applied = received("applied");
        double repeated = received("repeated");
        double unknown = received("unknown");

        PARCELS.tell(key, 1, "parcel.packed.v1", packed(shelf));
        PARCELS.tell(key, 1, "parcel.packed.v1", packed(shelf));
        PARCELS.tell(key, 2, "parcel.painted.v1", "{}");

        await("three records").atMost(SOON).untilAsserted(() -> {
            assertThat(received("applied")).isEqualTo(applied + 1);
            assertThat(received("repeated")).isEqualTo(repeated + 1);
            assertThat(received("unknown")).isEqualTo(unknown + 1);
        });
    }

    @Test
    void parkedRecordsAreCountedAsLongAsTheyWait() {
        double before = gauge("jembatan.events.parked");
        warehouse.curse.set(true);
        PARCELS.tell(key, 1, "parcel.packed.v1", packed(Warehouse.CURSED));
        PARCELS.tell(key, 2, "parcel.packed.v1", packed(shelf));

        await("two parked").atMost(SOON).until(() -> gauge("jembatan.events.parked") == before + 2);
        assertThat(received("parked")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void noTagNamesAnybody() {
        PARCELS.tell(key, 1, "parcel.packed.v1", packed(shelf));
        await("the shelf").atMost(SOON).until(() -> warehouse.traces.containsKey(shelf));

        assertThat(meters.getMeters())
                .hasSizeGreaterThan(50)
                .flatExtracting(meter -> meter.getId().getTags())
                // each test's database has a name of its own; a service's has one name for ever
                .filteredOn(tag -> !tag.getKey().equals("database"))
                .extracting(Tag::getValue)
                .noneMatch(value -> PERSONAL.matcher(value).find());
    }

    private static String packed(String shelf) {
        return "{\"shelf\": \"%s\", \"grams\": 1}".formatted(shelf);
    }

    private double received(String outcome) {
        return count("jembatan.events.received", outcome);
    }

    private double count(String meter, String outcome) {
        var counter = meters.find(meter)
                .tag("topic", PARCELS.name())
                .tag("outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}

package org.jembatan.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.test.Engines;
import org.jembatan.chassis.test.TestTopic;
import org.jembatan.chassis.warehouse.OnWarehouse;
import org.jembatan.chassis.warehouse.Parcel;
import org.jembatan.chassis.warehouse.Parcel.ParcelId;
import org.jembatan.chassis.warehouse.ParcelRecord;
import org.jembatan.chassis.warehouse.Shelf;
import org.jembatan.chassis.warehouse.Warehouse;

/** From a save through the outbox, the broker and a reaction to a second document, with everything that goes wrong. */
@OnWarehouse
class EventsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Warehouse warehouse;

    @BeforeAll
    static void declareTheTopic() {
        new TestTopic("parcel-events").declare();
    }

    @AfterEach
    void liftTheCurse() {
        warehouse.curse.set(false);
    }

    @Test
    void aSaveIsHeardOfAndTheOutboxIsEmptiedWithoutRaisingTheVersion() {
        String shelf = aName();
        Parcel parcel = new Parcel(new ParcelId(aName()));
        parcel.pack(shelf, 100);
        mongo.save(parcel);

        awaitShelf(shelf, List.of(100));
        awaitEmptyOutbox(parcel);
        assertThat(reload(parcel).version()).isEqualTo(parcel.version());
    }

    @Test
    void anAggregateThatWasLoadedGoesOnCounting() {
        String shelf = aName();
        Parcel parcel = new Parcel(new ParcelId(aName()));
        parcel.pack(shelf, 1);
        mongo.save(parcel);
        awaitEmptyOutbox(parcel);

        Parcel loaded = reload(parcel);
        loaded.pack(shelf, 2);
        loaded.pack(shelf, 3);
        mongo.save(loaded);

        awaitShelf(shelf, List.of(1, 2, 3));
        assertThat(reload(parcel).weight()).isEqualTo(6);
    }

    @Test
    void aRepeatedRecordHasNoSecondEffect() {
        String shelf = aName();
        String key = aName();
        ParcelRecord.packed(key, 1, shelf, 10).send();
        ParcelRecord.packed(key, 1, shelf, 10).send();
        ParcelRecord.packed(key, 2, shelf, 20).send();
        ParcelRecord.packed(key, 1, shelf, 10).send();
        ParcelRecord.packed(key, 3, shelf, 30).send();

        awaitShelf(shelf, List.of(10, 20, 30));
    }

    @Test
    void whatCannotBeReadIsParkedAndOthersPass() {
        String shelf = aName();
        String rotten = aName();
        String sound = aName();
        ParcelRecord.rotten(rotten).send();
        ParcelRecord.packed(rotten, 1, shelf, 1).send();
        ParcelRecord.packed(sound, 1, shelf, 2).send();

        awaitShelf(shelf, List.of(2));
        awaitParked(rotten, List.of("UNDECODABLE", "BEHIND_PARKED"));
    }

    @Test
    void whatFailsEachTimeIsParkedInOrderAndOthersPass() {
        warehouse.curse.set(true);
        String shelf = aName();
        String cursed = aName();
        String sound = aName();
        ParcelRecord.packed(cursed, 1, Warehouse.CURSED, 1).send();
        ParcelRecord.packed(cursed, 2, shelf, 2).send();
        ParcelRecord.packed(sound, 1, shelf, 3).send();

        awaitShelf(shelf, List.of(3));
        awaitParked(cursed, List.of("FAILED", "BEHIND_PARKED"));
    }

    @Test
    void anUnknownTypePassesBy() {
        String shelf = aName();
        String key = aName();
        ParcelRecord.packed(key, 1, shelf, 5).ofType("parcel.painted.v1").send();
        ParcelRecord.packed(key, 2, shelf, 5).send();

        awaitShelf(shelf, List.of(5));
        assertThat(parked(key)).isEmpty();
    }

    @Test
    void withTheBrokerAwaySavesAreAcceptedAndAreHeardOfInOrderAfterwards() {
        String shelf = aName();
        ParcelId id = new ParcelId(aName());
        Engines.shared().takeBrokerAway();
        try {
            Parcel parcel = new Parcel(id);
            for (int grams = 1; grams <= 5; grams++) {
                parcel.pack(shelf, grams);
                parcel = mongo.save(parcel);
            }
        } finally {
            Engines.shared().bringBrokerBack();
        }
        awaitShelf(shelf, List.of(1, 2, 3, 4, 5));
    }

    @Test
    void withTheStoreAwayNothingIsParkedAndAllIsAppliedAfterwards() {
        String shelf = aName();
        String key = aName();
        Engines.shared().takeStoreAway();
        try {
            ParcelRecord.packed(key, 1, shelf, 1).send();
            ParcelRecord.packed(key, 2, shelf, 2).send();
        } finally {
            Engines.shared().bringStoreBack();
        }
        awaitShelf(shelf, List.of(1, 2));
        assertThat(parked(key)).isEmpty();
    }

    @Test
    void theSweepFindsWhatACrashLeft() {
        String shelf = aName();
        String key = aName();
        mongo.getCollection("parcels").insertOne(Document.parse("""
                        {"_id": "%s", "weight": 7, "version": 0, "outbox": {"sequence": 1, "pending": [{"sequence": 1,
                         "_id": "%s", "topic": "parcel-events", "type": "parcel.packed.v1",
                         "payload": "{\\"parcelId\\": \\"%s\\", \\"shelf\\": \\"%s\\", \\"grams\\": 7}",
                         "time": {"$date": "2026-01-01T00:00:00Z"}}]}}
                        """.formatted(key, UUID.randomUUID(), key, shelf)));

        awaitShelf(shelf, List.of(7));
    }

    private void awaitShelf(String name, List<Integer> grams) {
        await("shelf " + name).atMost(SOON).untilAsserted(() -> {
            @Nullable Shelf shelf = mongo.findById(name, Shelf.class);
            assertThat(shelf).isNotNull();
            assertThat(shelf.grams()).isEqualTo(grams);
        });
    }

    private void awaitEmptyOutbox(Parcel parcel) {
        await("outbox of " + parcel.id())
                .atMost(SOON)
                .until(() -> reload(parcel).outbox().pending().isEmpty());
    }

    private void awaitParked(String key, List<String> reasons) {
        await("parked records of " + key)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(parked(key)).isEqualTo(reasons));
    }

    private List<String> parked(String key) {
        return mongo.getCollection("parked_records")
                .find(new Document("key", key))
                .sort(new Document("offset", 1))
                .map(document -> document.getString("reason"))
                .into(new ArrayList<>());
    }

    private Parcel reload(Parcel parcel) {
        @Nullable Parcel found = mongo.findById(parcel.id(), Parcel.class);
        assertThat(found).isNotNull();
        return found;
    }

    private static String aName() {
        return UUID.randomUUID().toString();
    }
}

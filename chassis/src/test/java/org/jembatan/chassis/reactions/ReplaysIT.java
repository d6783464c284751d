package org.jembatan.chassis.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.test.TestTopic;
import org.jembatan.chassis.warehouse.OnWarehouse;
import org.jembatan.chassis.warehouse.ParcelRecord;
import org.jembatan.chassis.warehouse.Shelf;
import org.jembatan.chassis.warehouse.Warehouse;

/** What becomes of parked records once an operator has decided, on a real broker and a real store. */
@OnWarehouse
class ReplaysIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Warehouse warehouse;

    @Autowired
    ParkedRecords parkedRecords;

    private final String key = UUID.randomUUID().toString();
    private final String shelf = UUID.randomUUID().toString();
    private DecideParkedRecords decide;

    @BeforeAll
    static void declareTheTopic() {
        new TestTopic("parcel-events").declare();
    }

    @BeforeEach
    void twoAreParked() {
        decide = new DecideParkedRecords(mongo, parkedRecords, Clock.systemUTC());
        warehouse.curse.set(true);
        ParcelRecord.packed(key, 1, Warehouse.CURSED, 1).send();
        ParcelRecord.packed(key, 2, shelf, 2).send();
        ParcelRecord.packed(key, 3, shelf, 3).send();
        awaitParked("FAILED 3", "BEHIND_PARKED 0", "BEHIND_PARKED 0");
    }

    @AfterEach
    void liftTheCurse() {
        warehouse.curse.set(false);
    }

    @Test
    void whatIsReplayedIsAppliedWithAllBehindItInOrder() {
        warehouse.curse.set(false);

        // Whichever of the key is named: the first one goes first.
        decide.replay(parked().getLast().id(), command());

        awaitParked();
        assertThat(grams(shelf)).containsExactly(2, 3);
        assertThat(decide.lastDecisions().getFirst().what()).isEqualTo(ParkedDecision.What.REPLAY);
    }

    @Test
    void whatFailsAgainStaysInFrontOfTheOthers() {
        decide.replay(parked().getFirst().id(), command());

        awaitParked("FAILED 4", "BEHIND_PARKED 0", "BEHIND_PARKED 0");
        assertThat(parked().getFirst().replayAskedAt()).isNull();
        assertThat(grams(shelf)).isEmpty();
    }

    @Test
    void nothingIsTriedBeforeSomebodyAsks() {
        warehouse.curse.set(false);
        ParcelRecord.packed(key, 4, shelf, 4).send();

        awaitParked("FAILED 3", "BEHIND_PARKED 0", "BEHIND_PARKED 0", "BEHIND_PARKED 0");
        decide.replayAll(command());

        awaitParked();
        assertThat(grams(shelf)).containsExactly(2, 3, 4);
    }

    @Test
    void whatIsGivenUpIsNotAppliedAndThoseBehindItAre() {
        ParkedRecord first = parked().getFirst();
        CommandKey command = command();
        List<Integer> before = grams(Warehouse.CURSED);

        decide.discard(first.id(), "The shelf is gone", command);
        decide.discard(first.id(), "The shelf is gone", command);

        awaitParked();
        assertThat(grams(shelf)).containsExactly(2, 3);
        assertThat(grams(Warehouse.CURSED)).isEqualTo(before);
        ParkedDecision kept = mongo.findById(command.derivedId(), ParkedDecision.class);
        assertThat(kept).isNotNull();
        assertThat(kept.by()).isEqualTo("an-operator");
        assertThat(kept.reason()).isEqualTo("The shelf is gone");
        assertThat(kept.discarded())
                .isNotNull()
                .extracting(ParkedRecord::offset)
                .isEqualTo(first.offset());
    }

    @Test
    void aRecordThatWaitedOnlyForOthersGoesOnByItself() {
        // As when it was parked while the one before it was being let go.
        parked().stream()
                .limit(2)
                .forEach(record -> mongo.remove(Query.query(where("_id").is(record.id())), ParkedRecord.class));

        awaitParked();
        assertThat(grams(shelf)).containsExactly(3);
    }

    @Test
    void aKeyStandsForOneDecision() {
        CommandKey command = command();
        decide.replay(parked().getFirst().id(), command);

        assertThatThrownBy(() -> decide.discard(parked().getFirst().id(), "Another one", command))
                .isInstanceOf(IdempotencyKeyReused.class);

        ParkedDecision kept = mongo.findById(command.derivedId(), ParkedDecision.class);
        assertThat(kept).isNotNull();
        assertThat(kept.what()).isEqualTo(ParkedDecision.What.REPLAY);
    }

    @Test
    void whatDoesNotWaitCannotBeDecidedAbout() {
        assertThatThrownBy(() -> decide.replay("parcel-events/0/999999", command()))
                .isInstanceOf(UnknownParkedRecord.class);
        assertThatThrownBy(() -> decide.discard("parcel-events/0/999999", "no", command()))
                .isInstanceOf(UnknownParkedRecord.class);
    }

    private static CommandKey command() {
        return new CommandKey("an-operator", UUID.randomUUID().toString(), "a-hash");
    }

    private void awaitParked(String... reasonsAndAttempts) {
        await("parked records of " + key)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(parked())
                        .extracting(record -> record.reason() + " " + record.attempts())
                        .containsExactly(reasonsAndAttempts));
    }

    private List<ParkedRecord> parked() {
        return mongo.find(Query.query(where("key").is(key)).with(Sort.by("offset")), ParkedRecord.class);
    }

    private List<Integer> grams(String name) {
        @Nullable Shelf found = mongo.findById(name, Shelf.class);
        return found == null ? List.of() : found.grams();
    }
}

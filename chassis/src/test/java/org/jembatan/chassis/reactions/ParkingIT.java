package org.jembatan.chassis.reactions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.warehouse.OnWarehouse;

/** Which records wait, and for whom, on a real store. */
@OnWarehouse
class ParkingIT {

    @Autowired
    MongoTemplate mongo;

    @Autowired
    ParkedRecords parkedRecords;

    @Autowired
    EventJson json;

    @Autowired
    MeterRegistry meters;

    private final String key = UUID.randomUUID().toString();
    private final List<Integer> applied = new ArrayList<>();
    private final List<Long> attempts = new ArrayList<>();
    private final int partition = ThreadLocalRandom.current().nextInt(1_000_000);
    private boolean cursed = true;

    @Test
    void aRecordThatComesAgainAfterItWasParkedNoLongerBlocksItsKey() {
        var consumer = consumer();
        consumer.accept(record(5));
        consumer.accept(record(6));
        assertThat(parked()).containsExactly("5 FAILED", "6 BEHIND_PARKED");

        cursed = false;
        consumer.accept(record(5));
        assertThat(parked()).containsExactly("6 BEHIND_PARKED");
        consumer.accept(record(6));
        consumer.accept(record(7));

        assertThat(applied).containsExactly(5, 6, 7);
        assertThat(parked()).isEmpty();
    }

    @Test
    void aLaterRecordWaitsUntilTheEarlierOneIsApplied() {
        var consumer = consumer();
        consumer.accept(record(5));

        cursed = false;
        consumer.accept(record(6));
        consumer.accept(record(6));

        assertThat(applied).isEmpty();
        assertThat(parked()).containsExactly("5 FAILED", "6 BEHIND_PARKED");
    }

    @Test
    void aRecordThatPassesByNowWaitsNoMore() {
        consumer().accept(record(5));

        consumerOf(Reactions.to("parcel-events")).accept(record(5));

        assertThat(parked()).isEmpty();
    }

    @Test
    void eachFurtherAttemptComesLater() {
        consumer().accept(record(5));

        assertThat(attempts).hasSize(3);
        var first = Duration.ofNanos(attempts.get(1) - attempts.get(0));
        var second = Duration.ofNanos(attempts.get(2) - attempts.get(1));
        assertThat(first).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        assertThat(second).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    private Consumer<Message<?>> consumer() {
        return consumerOf(Reactions.to("parcel-events").on("parcel.packed.v1", Packed.class, received -> {
            attempts.add(System.nanoTime());
            if (cursed) {
                throw new IllegalStateException("cursed");
            }
            applied.add(received.event().grams());
        }));
    }

    private Consumer<Message<?>> consumerOf(Reactions reactions) {
        return new TopicConsumer(new RecordApplication(reactions, json), parkedRecords, meters);
    }

    private Message<byte[]> record(int offset) {
        return MessageBuilder.withPayload("{\"grams\": %d}".formatted(offset).getBytes(UTF_8))
                .setHeader(KafkaHeaders.RECEIVED_KEY, key)
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, partition)
                .setHeader(KafkaHeaders.OFFSET, (long) offset)
                .setHeader("ce_id", UUID.randomUUID().toString())
                .setHeader("ce_type", "parcel.packed.v1")
                .setHeader("ce_subject", key)
                .setHeader("ce_sequence", Integer.toString(offset))
                .setHeader("ce_time", "2026-01-01T00:00:00Z")
                .build();
    }

    private List<String> parked() {
        return mongo.find(Query.query(Criteria.where("key").is(key)), ParkedRecord.class).stream()
                .map(record -> record.offset() + " " + record.reason())
                .sorted()
                .toList();
    }

    record Packed(int grams) {}
}

package org.jembatan.chassis.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.jembatan.chassis.test.Engines;

/** A record of the parcels' topic as another service sends it, or something that is none. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ParcelRecord(String key, byte[] body, Map<String, String> headers) {

    private static final Duration SOON = Duration.ofSeconds(20);

    public static ParcelRecord packed(String key, long sequence, String shelf, int grams) {
        String body = """
                {"parcelId": "%s", "shelf": "%s", "grams": %d, "laterAddition": true}""".formatted(key, shelf, grams);
        return new ParcelRecord(key, body.getBytes(UTF_8), headers("parcel.packed.v1", key, sequence));
    }

    public static ParcelRecord rotten(String key) {
        return new ParcelRecord(key, "no json".getBytes(UTF_8), Map.of());
    }

    public ParcelRecord ofType(String type) {
        return new ParcelRecord(key, body, headers(type, key, Long.parseLong(headers.get("ce_sequence"))));
    }

    /** Returns once the broker has it. */
    public void send() {
        Map<String, Object> configuration = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Engines.shared().bootstrapServers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(configuration)) {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>("parcel-events", key, body);
            headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
            assertThat(producer.send(message)).succeedsWithin(SOON);
        }
    }

    private static Map<String, String> headers(String type, String key, long sequence) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/warehouse",
                "ce_type",
                type,
                "ce_subject",
                key,
                "ce_time",
                "2026-01-01T00:00:00Z",
                "ce_sequence",
                Long.toString(sequence));
    }
}

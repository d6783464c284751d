package org.jembatan.chassis.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A topic of the shared broker, on which a test tells events as another service would, and hears those told. */
public record TestTopic(String name) {

    private static final Duration SOON = Duration.ofSeconds(30);

    /**
     * An event as it was heard.
     *
     * @param subject the CloudEvents subject, which is the id of the aggregate
     * @param sequence its place among all events of the aggregate
     * @param traceparent the trace context of what caused it, if there is one
     */
    public record Told(
            String type,
            String subject,
            long sequence,
            String body,
            @Nullable String traceparent) {}

    /** Has the broker make the topic, where it is none of those that the infrastructure declares. */
    public void declare() {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Engines.shared().bootstrapServers()))) {
            assertThat(admin.createTopics(List.of(new NewTopic(name, 6, (short) 1)))
                            .all()
                            .toCompletionStage()
                            .handle((_, failure) -> failure == null
                                    || failure.getCause() instanceof TopicExistsException
                                    || failure instanceof TopicExistsException))
                    .succeedsWithin(SOON)
                    .isEqualTo(true);
        }
    }

    /** Tells an event in the partition to which its key belongs; returns once the broker has it. */
    public void tell(String key, long sequence, String type, String body) {
        tell(null, key, sequence, type, body);
    }

    /** Tells an event in a given partition, where a test wants two keys to be neighbours. */
    public void tellIn(int partition, String key, long sequence, String type, String body) {
        tell(partition, key, sequence, type, body);
    }

    private void tell(@Nullable Integer partition, String key, long sequence, String type, String body) {
        Map<String, String> attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/another-service",
                "ce_type",
                type,
                "ce_subject",
                key,
                "ce_time",
                "2026-01-01T00:00:00Z",
                "ce_sequence",
                Long.toString(sequence));
        Map<String, Object> configuration = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Engines.shared().bootstrapServers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(configuration)) {
            ProducerRecord<String, String> message = new ProducerRecord<>(name, partition, key, body);
            attributes.forEach((attribute, value) -> message.headers().add(attribute, value.getBytes(UTF_8)));
            assertThat(producer.send(message)).succeedsWithin(SOON);
        }
    }

    /**
     * Waits for the first so many events of one key. A record may come twice; only the first occurrence of each sequence
     * counts, in the order in which they arrived.
     */
    public List<Told> awaitEvents(String key, int count) {
        Map<String, Object> configuration = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Engines.shared().bootstrapServers(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        Map<Long, Told> heard = new LinkedHashMap<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(configuration)) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await(count + " events of " + key + " in " + name).atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        Told told = told(record);
                        heard.putIfAbsent(told.sequence(), told);
                    }
                });
                return heard.size() >= count;
            });
        }
        return List.copyOf(heard.values());
    }

    private static Told told(ConsumerRecord<String, String> record) {
        return new Told(
                attribute(record, "ce_type"),
                attribute(record, "ce_subject"),
                Long.parseLong(attribute(record, "ce_sequence")),
                record.value(),
                header(record, "traceparent"));
    }

    private static String attribute(ConsumerRecord<String, String> record, String name) {
        return Objects.requireNonNull(header(record, name), name);
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}

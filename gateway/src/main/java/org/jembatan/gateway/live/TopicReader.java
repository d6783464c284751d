package org.jembatan.gateway.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads all partitions of all topics of events, a little back from their ends, until it is closed. */
final class TopicReader implements Runnable, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TopicReader.class);

    /** The topics of facts; notices to people are not for browsers. */
    private static final String EVENTS = "-events";

    /** How many records of each partition are read that were there before, for those who come from another gateway. */
    private static final long LOOK_BACK = 50;

    private static final Duration WAIT = Duration.ofSeconds(1);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String bootstrapServers;
    private final Listener listener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> consumer;

    TopicReader(String bootstrapServers, Listener listener) {
        this.bootstrapServers = bootstrapServers;
        this.listener = listener;
    }

    /** Is told everything in the order in which it is read. A partition is its place among all, by topic and number. */
    interface Listener {

        /** Before the first record, and again whenever the reading had to begin anew. */
        void begin(Positions positions);

        void read(int partition, long offset, Optional<LiveEvent> event);
    }

    /** What the bodies of events have in common. */
    private record Body(
            @Nullable String programmeId,
            @Nullable String personId,
            @Nullable String country) {}

    @Override
    public void run() {
        while (!isClosed()) {
            try (Consumer<String, byte[]> opened = open()) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException closing) {
                log.debug("The topics are not followed any more");
            } catch (RuntimeException broken) {
                log.warn("The topics cannot be followed, and are opened anew", broken);
            }
            consumer = null;
            pause();
        }
    }

    /** Between two attempts: what cannot be opened at all, such as a host without an address, fails at once. */
    private void pause() {
        try {
            closed.await(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    private Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.CLIENT_ID_CONFIG, "gateway-live",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void follow(Consumer<String, byte[]> topics) {
        List<TopicPartition> partitions = topics.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().endsWith(EVENTS))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                .toList();
        topics.assign(partitions);
        Map<TopicPartition, Long> first = topics.beginningOffsets(partitions);
        Map<TopicPartition, Long> end = topics.endOffsets(partitions);
        long[] from = partitions.stream()
                .mapToLong(partition ->
                        Math.max(first.getOrDefault(partition, 0L), end.getOrDefault(partition, 0L) - LOOK_BACK))
                .toArray();
        IntStream.range(0, from.length).forEach(i -> topics.seek(partitions.get(i), from[i]));
        listener.begin(Positions.of(from));
        while (!isClosed()) {
            for (ConsumerRecord<String, byte[]> record : topics.poll(WAIT)) {
                int partition = partitions.indexOf(new TopicPartition(record.topic(), record.partition()));
                listener.read(partition, record.offset(), event(record));
            }
        }
    }

    /** What is no event, or one that cannot be read, is passed over: each service looks after its own. */
    private static Optional<LiveEvent> event(ConsumerRecord<String, byte[]> record) {
        Optional<String> type = header(record, "ce_type");
        if (type.isEmpty() || record.value() == null) {
            return Optional.empty();
        }
        try {
            Body body = JSON.readValue(record.value(), Body.class);
            return Optional.of(new LiveEvent(
                    type.get(),
                    header(record, "ce_subject").orElse(record.key()),
                    body.programmeId(),
                    Instant.ofEpochMilli(record.timestamp()),
                    body.personId(),
                    body.country()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Ends the reading, from any thread. */
    @Override
    public void close() {
        closed.countDown();
        Consumer<String, byte[]> opened = consumer;
        if (opened != null) {
            opened.wakeup();
        }
    }
}

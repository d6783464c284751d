package org.jembatan.local.bench;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import org.jembatan.local.bench.load.Latencies;
import org.jembatan.local.bench.load.OpenLoop;

/**
 * What the broker alone takes: an event that it has, sent again and again by a plain producer, acknowledged as the relay
 * has it acknowledged, and received by a plain consumer.
 */
final class BareKafka {

    private static final String TOPIC = "bench-bare";
    private static final String INTENDED = "bench-intended";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ONE_POLL = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final ConsumerRecord<byte[], byte[]> event;

    private BareKafka(String bootstrapServers, ConsumerRecord<byte[], byte[]> event) {
        this.bootstrapServers = bootstrapServers;
        this.event = event;
    }

    /** With the first event of that type in the topic; the copies go to a topic of their own with as many partitions. */
    static BareKafka with(String bootstrapServers, String topic, String type)
            throws ExecutionException, InterruptedException {
        try (Consumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> partitions = assign(consumer, topic);
            consumer.seekToBeginning(partitions);
            create(bootstrapServers, partitions.size());
            return new BareKafka(bootstrapServers, first(consumer, type));
        }
    }

    /** From the intended moment of the send until the consumer has the record. */
    Latencies at(int perSecond, int times) throws InterruptedException, ExecutionException {
        Latencies latencies = new Latencies();
        try (Consumer<byte[], byte[]> consumer = consumer(bootstrapServers);
                Producer<byte[], byte[]> producer = producer();
                ExecutorService reader = Executors.newSingleThreadExecutor()) {
            List<TopicPartition> partitions = assign(consumer, TOPIC);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            producer.partitionsFor(TOPIC);
            Future<?> received = reader.submit(() -> receive(consumer, times, latencies));
            OpenLoop.run(perSecond, times, turn -> producer.send(copy(turn)).get());
            received.get();
        }
        if (latencies.count() < times) {
            throw new IllegalStateException("The broker delivered " + latencies.count() + " of " + times + " copies.");
        }
        return latencies;
    }

    private static void receive(Consumer<byte[], byte[]> consumer, int times, Latencies latencies) {
        long start = System.nanoTime();
        long limit = PATIENCE.toNanos() + Duration.ofMinutes(1).toNanos();
        while (latencies.count() < times && System.nanoTime() - start < limit) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(ONE_POLL)) {
                Header intended = record.headers().lastHeader(INTENDED);
                latencies.add(
                        System.nanoTime() - ByteBuffer.wrap(intended.value()).getLong());
            }
        }
    }

    private ProducerRecord<byte[], byte[]> copy(OpenLoop.Turn turn) {
        byte[] key = Integer.toString(turn.number()).getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(TOPIC, key, event.value());
        event.headers().forEach(record.headers()::add);
        record.headers()
                .add(
                        INTENDED,
                        ByteBuffer.allocate(Long.BYTES).putLong(turn.intended()).array());
        return record;
    }

    private static ConsumerRecord<byte[], byte[]> first(Consumer<byte[], byte[]> consumer, String type) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(ONE_POLL)) {
                boolean is = Optional.ofNullable(record.headers().lastHeader("ce_type"))
                        .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                        .filter(type::equals)
                        .isPresent();
                if (is) {
                    return record;
                }
            }
        }
        throw new IllegalStateException("The broker has no event " + type + ".");
    }

    private static List<TopicPartition> assign(Consumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(PartitionInfo::partition)
                .map(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(partitions);
        return partitions;
    }

    private static void create(String bootstrapServers, int partitions)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static Consumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}

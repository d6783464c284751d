package org.jembatan.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jembatan.local.Infrastructure;
import org.jembatan.local.JavaProcess;

/** Kills the broker under a producer that waits for every acknowledgement. */
class BrokerCrashIT {

    private static final int KILLS = Integer.getInteger("jembatan.crashes", 2);

    @TempDir
    private Path folder;

    private final int port = FreePort.pick();
    private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicBoolean producing = new AtomicBoolean(true);

    @Test
    void losesNothingThatItAcknowledgedAndServesAgainSoon() throws Exception {
        JavaProcess broker = start();
        try {
            Duration slowest = Duration.ZERO;
            Thread producer = Thread.ofPlatform().start(this::produce);
            for (int kill = 0; kill < KILLS; kill++) {
                awaitAcknowledgementsBeyond(acknowledged.size() + 500);
                broker.kill();
                Instant before = Instant.now();
                int known = acknowledged.size();
                broker = start();
                awaitAcknowledgementsBeyond(known);
                Duration away = Duration.between(before, Instant.now());
                slowest = away.compareTo(slowest) > 0 ? away : slowest;
            }
            producing.set(false);
            producer.join();

            System.out.printf(
                    "%d records acknowledged over %d kills; serving again within %s%n",
                    acknowledged.size(), KILLS, slowest);
            assertThat(readAll()).containsAll(acknowledged);
            assertThat(slowest).as("from the kill to the next acknowledgement").isLessThan(Duration.ofSeconds(10));
        } finally {
            producing.set(false);
            broker.close();
        }
    }

    private JavaProcess start() {
        return JavaProcess.start(folder.resolve("log"), Infrastructure.class, "broker", port, folder.resolve("data"));
    }

    private void awaitAcknowledgementsBeyond(int count) {
        await("acknowledged records beyond " + count)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> acknowledged.size() > count);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback says how it went.
    private void produce() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "127.0.0.1:" + port,
                "acks", "all",
                "linger.ms", "1",
                "reconnect.backoff.max.ms", "200");
        try (var producer = new KafkaProducer<>(settings, new IntegerSerializer(), new IntegerSerializer())) {
            for (int value = 0; producing.get(); value++) {
                int sent = value;
                producer.send(new ProducerRecord<>("edition-events", sent % 50, sent), (place, failure) -> {
                    if (failure == null) {
                        acknowledged.add(sent);
                    }
                });
                if (value % 100 == 0) {
                    producer.flush();
                }
            }
        }
    }

    private Set<Integer> readAll() {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + port);
        Set<Integer> found = new TreeSet<>();
        try (var consumer = new KafkaConsumer<>(settings, new IntegerDeserializer(), new IntegerDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, 6)
                    .mapToObj(partition -> new TopicPartition("edition-events", partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(each -> found.add(each.value()));
            }
        }
        return found;
    }
}

package org.jembatan.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.OutgoingMessage;
import org.jembatan.chassis.test.Engines;

/** How long a round takes when some of it, or all of it, cannot be delivered. */
class CourierIT {

    /** What the producer waits for the whereabouts of a topic, each time it is asked. */
    private static final Duration MAX_BLOCK = Duration.ofSeconds(1);

    private static final Duration TWO_WAITS = MAX_BLOCK.multipliedBy(2).plusSeconds(2);
    private static final String NOWHERE = "127.0.0.1:1";

    @Test
    void aMissingTopicIsWaitedForOnce() throws Exception {
        var there = "there-" + UUID.randomUUID();
        declare(there);
        var missing = deliveries("missing", 20);
        var sound = deliveries(there, 5);

        var took = send(
                Engines.shared().bootstrapServers(),
                Stream.concat(missing.stream(), sound.stream()).toList());

        assertThat(took).isLessThan(TWO_WAITS);
        assertThat(missing).allMatch(Delivery::hasFailed);
        assertThat(sound).noneMatch(Delivery::hasFailed).allMatch(delivery -> delivery.acknowledged() == 1);
    }

    @Test
    void aBrokerThatIsAwayIsWaitedForOnce() throws Exception {
        var all = IntStream.range(0, 20)
                .mapToObj(number -> deliveries("topic-" + number, 1).getFirst())
                .toList();

        var took = send(NOWHERE, all);

        assertThat(took).isLessThan(TWO_WAITS);
        assertThat(all).allMatch(Delivery::hasFailed);
    }

    private static Duration send(String servers, List<Delivery> deliveries) throws InterruptedException {
        Map<String, Object> configuration = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                MAX_BLOCK.toMillis());
        try (var courier =
                new Courier(() -> new KafkaProducer<>(configuration), "warehouse", new SimpleMeterRegistry())) {
            var begun = System.nanoTime();
            courier.sendOneEach(deliveries);
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private static List<Delivery> deliveries(String topic, int count) {
        return Stream.generate(() -> delivery(topic)).limit(count).toList();
    }

    private static Delivery delivery(String topic) {
        var message = new OutgoingMessage(
                1, UUID.randomUUID().toString(), topic, "parcel.packed.v1", "{}", Instant.EPOCH, null);
        var undelivered = new Undelivered("parcels", UUID.randomUUID().toString(), List.of(message));
        var delivery = new Delivery(undelivered);
        delivery.add(undelivered.messages());
        return delivery;
    }

    private static void declare(String topic) throws Exception {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Engines.shared().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }
}

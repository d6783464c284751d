package org.jembatan.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    @TempDir
    private Path folder;

    @Test
    void keepsItsRecordsAcrossARestartOnTheSamePort() throws Exception {
        int port;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            port = kafka.port();
            Topics.declared().applyTo(kafka.bootstrapServers());
            send(kafka, "edition-events", "announced");
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, port)) {
            send(kafka, "edition-events", "completed");

            assertThat(read(kafka, "edition-events", 2)).containsExactly("announced", "completed");
        }
    }

    @Test
    void createsNoTopicThatNobodyDeclared() {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            assertThatThrownBy(() -> send(kafka, "edition-evnets", "announced"))
                    .isInstanceOf(ExecutionException.class)
                    .satisfiesAnyOf(
                            e -> assertThat(e).hasCauseInstanceOf(UnknownTopicOrPartitionException.class),
                            e -> assertThat(e).hasMessageContaining("edition-evnets not present"));
        }
    }

    @Test
    void appliesTheDeclaredTopicsAnyNumberOfTimes() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            Topics.declared().applyTo(kafka.bootstrapServers());
            Topics.declared().applyTo(kafka.bootstrapServers());

            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                List<String> names =
                        Topics.declared().all().stream().map(Topic::name).toList();
                assertThat(admin.describeTopics(names).allTopicNames().get().values())
                        .hasSameSizeAs(names)
                        .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
            }
        }
    }

    @Test
    void refusesANewPartitionCountAndCreatesNothing() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            new Topics(List.of(new Topic("plan-events", "alumni-service", 6, null))).applyTo(kafka.bootstrapServers());
            Topics changed = new Topics(List.of(
                    new Topic("plan-events", "alumni-service", 12, null),
                    new Topic("survey-events", "feedback-service", 6, null)));

            assertThatThrownBy(() -> changed.applyTo(kafka.bootstrapServers()))
                    .hasMessage("Topic plan-events has 6 partitions, but its declaration says 12."
                            + " A topic with history keeps its count.");
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get()).containsExactly("plan-events");
            }
        }
    }

    @Test
    void saysWhichPortIsTakenAndLeavesTheProcessAlive() {
        try (EmbeddedKafka first = EmbeddedKafka.start(folder.resolve("first"), 0)) {
            assertThatThrownBy(() -> EmbeddedKafka.start(folder.resolve("second"), first.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot start on port " + first.port());
        }
    }

    private static void send(EmbeddedKafka kafka, String topic, String value) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("max.block.ms", "5000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "an-edition", value)).get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka, String topic, int atLeast) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("fetch.min.bytes", "1");
        List<String> values = new java.util.ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int polls = 0; polls < 20 && values.size() < atLeast; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(each -> values.add(each.value()));
            }
        }
        return values;
    }
}

package org.jembatan.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the topics, read as any program may read it, and how far the groups of consumers have come. */
final class Topics {

    private static final int SECONDS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String broker;

    Topics(String broker) {
        this.broker = broker;
    }

    /** All records of all topics; those of one partition in their order. */
    List<Told> all() throws InterruptedException, ExecutionException, TimeoutException {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(told(record)));
            }
            return all;
        }
    }

    /** Which groups have records left to apply, and how many of which topic. */
    Map<String, Long> lag() throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Long> lag = new TreeMap<>();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker));
                KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(consumer));
            Collection<GroupListing> groups = admin.listGroups(ListGroupsOptions.forConsumerGroups())
                    .all()
                    .get(SECONDS, TimeUnit.SECONDS);
            for (GroupListing group : groups) {
                Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get(SECONDS, TimeUnit.SECONDS);
                String topic = group.groupId().substring(group.groupId().indexOf('.') + 1);
                long left = ends.entrySet().stream()
                        .filter(end -> end.getKey().topic().equals(topic))
                        .mapToLong(end -> end.getValue() - committed(offsets.get(end.getKey())))
                        .sum();
                if (left > 0) {
                    lag.put(group.groupId(), left);
                }
            }
        }
        return lag;
    }

    private static long committed(@org.jspecify.annotations.Nullable OffsetAndMetadata offset) {
        return offset == null ? 0 : offset.offset();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> !topic.getKey().startsWith("__"))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static Told told(ConsumerRecord<String, byte[]> record) {
        return new Told(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                Long.parseLong(header(record, "ce_sequence")),
                Instant.parse(header(record, "ce_time")),
                Instant.ofEpochMilli(record.timestamp()),
                JSON.readTree(record.value()));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name), name).value(), UTF_8);
    }
}

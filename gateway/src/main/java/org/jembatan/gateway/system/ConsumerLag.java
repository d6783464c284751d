package org.jembatan.gateway.system;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.system.SystemState.Lag;

/** Asks the broker how far the services are behind. */
@Component
class ConsumerLag implements DisposableBean {

    private static final int PATIENCE = Math.toIntExact(Duration.ofMillis(1500).toMillis());

    private final String bootstrapServers;
    private @Nullable Admin opened;

    ConsumerLag(@Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Of every group that is named like a service's, by its name.
     *
     * @throws ExecutionException when the broker does not tell
     * @throws org.apache.kafka.common.KafkaException when its address leads nowhere
     */
    List<Lag> ofAllGroups() throws ExecutionException, InterruptedException {
        Admin broker = broker();
        var named = broker.listTopics().names();
        var listed = broker.listGroups(ListGroupsOptions.forConsumerGroups()).all();
        Map<String, String> topics = topicsByGroup(listed.get(), named.get());
        var described = broker.describeTopics(Set.copyOf(topics.values())).allTopicNames();
        var committed = broker.listConsumerGroupOffsets(topics.keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> new ListConsumerGroupOffsetsSpec())))
                .all();
        Map<String, List<TopicPartition>> partitions = partitions(described.get());
        Map<TopicPartition, ListOffsetsResultInfo> ends = broker.listOffsets(partitions.values().stream()
                        .flatMap(Collection::stream)
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest())))
                .all()
                .get();
        Map<String, Map<TopicPartition, OffsetAndMetadata>> read = committed.get();
        return topics.entrySet().stream()
                .map(group -> new Lag(
                        group.getKey(),
                        group.getValue(),
                        partitions.getOrDefault(group.getValue(), List.of()).stream()
                                .mapToLong(partition -> behind(
                                        ends.get(partition),
                                        read.getOrDefault(group.getKey(), Map.of())
                                                .get(partition)))
                                .sum()))
                .toList();
    }

    /** Others than those of services read the topics too, such as somebody who looks into them by hand. */
    private static Map<String, String> topicsByGroup(Collection<GroupListing> groups, Set<String> topics) {
        return groups.stream()
                .map(GroupListing::groupId)
                .filter(group -> topics.contains(topicOf(group)))
                .collect(Collectors.toMap(Function.identity(), ConsumerLag::topicOf, (one, _) -> one, TreeMap::new));
    }

    private static String topicOf(String group) {
        return group.substring(group.indexOf('.') + 1);
    }

    private static Map<String, List<TopicPartition>> partitions(Map<String, TopicDescription> topics) {
        return topics.values().stream()
                .collect(Collectors.toMap(
                        TopicDescription::name,
                        topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                                .toList()));
    }

    /** Topics are kept for ever and read from their beginning: who has committed nothing has everything before them. */
    private static long behind(@Nullable ListOffsetsResultInfo end, @Nullable OffsetAndMetadata read) {
        long until = end == null ? 0 : end.offset();
        return Math.max(0, until - (read == null ? 0 : read.offset()));
    }

    /** One for all looks, opened with the first: whoever never looks has no use for it. */
    private synchronized Admin broker() {
        if (opened == null) {
            opened = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    AdminClientConfig.CLIENT_ID_CONFIG, "gateway-system",
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE));
        }
        return opened;
    }

    @Override
    public synchronized void destroy() {
        if (opened != null) {
            opened.close(Duration.ZERO);
        }
    }
}

package org.jembatan.chassis.reactions;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.kafka.common.TopicPartition;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStartingEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Which partitions the broker has assigned to the consumers of this instance. */
class Assignments {

    private final Set<MessageListenerContainer> containers = ConcurrentHashMap.newKeySet();

    @EventListener
    void started(ConsumerStartingEvent event) {
        containers.add(event.getContainer(MessageListenerContainer.class));
    }

    boolean include(String topic, int partition) {
        return assigned().anyMatch(new TopicPartition(topic, partition)::equals);
    }

    private Stream<TopicPartition> assigned() {
        return containers.stream()
                .map(MessageListenerContainer::getAssignedPartitions)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream);
    }
}

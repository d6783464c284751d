package org.jembatan.chassis.health;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStartingEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Whether every consumer that was ever started still runs. A container that a fatal error has stopped says nothing more,
 * and its binding goes on to call itself running; so the containers themselves are asked.
 */
class ConsumersHealth implements HealthIndicator {

    private final Set<MessageListenerContainer> containers = ConcurrentHashMap.newKeySet();

    @EventListener
    void started(ConsumerStartingEvent event) {
        containers.add(event.getContainer(MessageListenerContainer.class));
    }

    @Override
    public Health health() {
        var stopped = containers.stream()
                .filter(ConsumersHealth::isStopped)
                .map(ConsumersHealth::name)
                .sorted()
                .toList();
        return stopped.isEmpty()
                ? Health.up().withDetail("running", containers.size()).build()
                : down(stopped);
    }

    private static Health down(List<String> stopped) {
        return Health.down().withDetail("stopped", stopped).build();
    }

    private static boolean isStopped(MessageListenerContainer container) {
        return !container.isRunning() || !container.isInExpectedState();
    }

    private static String name(MessageListenerContainer container) {
        return String.valueOf(container.getListenerId());
    }
}

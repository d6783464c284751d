package org.jembatan.chassis.health;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStartingEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Whether every consumer that was ever started still runs. A container that a fatal error has stopped says nothing more,
 * and its binding goes on to call itself running; so the containers themselves are asked. A scrape is told the same, since
 * it does not ask for readiness.
 */
class ConsumersHealth implements HealthIndicator, MeterBinder {

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

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("jembatan.consumers.running", this, ConsumersHealth::allRun)
                .description("1 while every consumer runs that was ever started, else 0")
                .register(meters);
    }

    private double allRun() {
        return containers.stream().noneMatch(ConsumersHealth::isStopped) ? 1 : 0;
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

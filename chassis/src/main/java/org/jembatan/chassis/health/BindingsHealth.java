package org.jembatan.chassis.health;

import java.util.List;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

/** Whether every input that is configured is bound and started, as far as Spring Cloud Stream knows. */
class BindingsHealth implements HealthIndicator {

    private final BindingsLifecycleController bindings;

    BindingsHealth(BindingsLifecycleController bindings) {
        this.bindings = bindings;
    }

    @Override
    public Health health() {
        var stopped = bindings.queryStates().stream()
                .filter(binding -> Boolean.TRUE.equals(binding.get("input")))
                .filter(binding -> !"running".equals(binding.get("state")))
                .map(BindingsHealth::name)
                .toList();
        return stopped.isEmpty() ? Health.up().build() : down(stopped);
    }

    private static String name(Map<String, Object> binding) {
        return String.valueOf(binding.get("bindingName"));
    }

    private static Health down(List<String> stopped) {
        return Health.down().withDetail("stopped", stopped).build();
    }
}

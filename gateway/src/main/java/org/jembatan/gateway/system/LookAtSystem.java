package org.jembatan.gateway.system;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.protection.AnyInstance;
import org.jembatan.gateway.protection.Guards;
import org.jembatan.gateway.routing.Balancer;
import org.jembatan.gateway.routing.Routes;
import org.jembatan.gateway.routing.Service;
import org.jembatan.gateway.system.SystemState.InstanceState;
import org.jembatan.gateway.system.SystemState.Lag;
import org.jembatan.gateway.system.SystemState.Parked;
import org.jembatan.gateway.system.SystemState.Readiness;
import org.jembatan.gateway.system.SystemState.RouteState;
import org.jembatan.gateway.system.SystemState.ServiceState;

/** Asks every instance and the broker, all at once, and waits for none of them longer than the budget. */
@Component
class LookAtSystem {

    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final String BROKER = "broker";

    private final Balancer balancer;
    private final AnyInstance anyInstance;
    private final Guards guards;
    private final InstanceProbes probes;
    private final ConsumerLag consumerLag;
    private final ExecutorService callers;
    private final String runbook;

    LookAtSystem(
            Balancer balancer,
            AnyInstance anyInstance,
            Guards guards,
            InstanceProbes probes,
            ConsumerLag consumerLag,
            ExecutorService callers,
            @Value("${jembatan.runbook}") String runbook) {
        this.balancer = balancer;
        this.anyInstance = anyInstance;
        this.guards = guards;
        this.probes = probes;
        this.consumerLag = consumerLag;
        this.callers = callers;
        this.runbook = runbook;
    }

    /** Two questions under way at one instance. */
    private record Asked(Service service, URI instance, Future<Readiness> readiness, Future<Metrics> metrics) {}

    /** Finishes within {@link #BUDGET}, whoever is away. */
    SystemState now() {
        Instant lookedAt = Instant.now();
        Awaited awaited = new Awaited(BUDGET);
        Future<List<Lag>> lags = callers.submit(consumerLag::ofAllGroups);
        List<Asked> asked = Stream.of(Service.values())
                .flatMap(service -> balancer.instancesOf(service).stream().map(instance -> ask(service, instance)))
                .toList();
        List<ServiceState> services = Stream.of(Service.values())
                .map(service -> stateOf(
                        service,
                        asked.stream().filter(one -> one.service() == service).toList(),
                        awaited))
                .toList();
        return new SystemState(
                lookedAt,
                services,
                awaited.answer(lags, BROKER).orElse(null),
                runbook.isBlank() ? null : runbook,
                awaited.missing());
    }

    private Asked ask(Service service, URI instance) {
        Callable<Readiness> readiness = () -> probes.readiness(instance, BUDGET);
        Callable<Metrics> metrics = () -> probes.metrics(instance, BUDGET);
        return new Asked(service, instance, callers.submit(readiness), callers.submit(metrics));
    }

    private ServiceState stateOf(Service service, List<Asked> asked, Awaited awaited) {
        List<InstanceState> instances = new ArrayList<>();
        List<Metrics> told = new ArrayList<>();
        for (Asked one : asked) {
            Readiness readiness = awaited.answer(one.readiness(), service.id()).orElse(Readiness.UNREACHABLE);
            instances.add(new InstanceState(one.instance().toString(), readiness, anyInstance.stateOf(one.instance())));
            awaited.answer(one.metrics(), service.id()).ifPresent(told::add);
        }
        Optional<Metrics> figures = told.stream().reduce(Metrics::highest);
        if (figures.isEmpty()) {
            awaited.lacks(service.id());
        }
        return new ServiceState(
                service.id(),
                instances,
                routesTo(service),
                figures.map(LookAtSystem::parked).orElse(null),
                figures.map(Metrics::outboxAgeSeconds).orElse(null));
    }

    private List<RouteState> routesTo(Service service) {
        return Routes.all().stream()
                .filter(route -> route.service() == service)
                .map(route -> new RouteState(route.name(), guards.breakerOf(route.limits())))
                .toList();
    }

    private static List<Parked> parked(Metrics figures) {
        return figures.parkedByTopic().entrySet().stream()
                .map(topic -> new Parked(topic.getKey(), topic.getValue()))
                .toList();
    }
}

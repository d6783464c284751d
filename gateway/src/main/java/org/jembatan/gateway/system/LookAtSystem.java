package org.jembatan.gateway.system;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(LookAtSystem.class);

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
        long deadline = System.nanoTime() + BUDGET.toNanos();
        Future<List<Lag>> lags = callers.submit(consumerLag::ofAllGroups);
        List<Asked> asked = Stream.of(Service.values())
                .flatMap(service -> balancer.instancesOf(service).stream().map(instance -> ask(service, instance)))
                .toList();
        SortedSet<String> missing = new TreeSet<>();
        List<ServiceState> services = Stream.of(Service.values())
                .map(service -> stateOf(
                        service,
                        asked.stream().filter(one -> one.service() == service).toList(),
                        deadline,
                        missing))
                .toList();
        return new SystemState(
                lookedAt,
                services,
                answer(lags, BROKER, deadline, missing).orElse(null),
                runbook.isBlank() ? null : runbook,
                missing);
    }

    private Asked ask(Service service, URI instance) {
        Callable<Readiness> readiness = () -> probes.readiness(instance, BUDGET);
        Callable<Metrics> metrics = () -> probes.metrics(instance, BUDGET);
        return new Asked(service, instance, callers.submit(readiness), callers.submit(metrics));
    }

    private ServiceState stateOf(Service service, List<Asked> asked, long deadline, SortedSet<String> missing) {
        List<InstanceState> instances = new ArrayList<>();
        List<Metrics> told = new ArrayList<>();
        for (Asked one : asked) {
            Readiness readiness =
                    answer(one.readiness(), service.id(), deadline, missing).orElse(Readiness.UNREACHABLE);
            instances.add(new InstanceState(one.instance().toString(), readiness, anyInstance.stateOf(one.instance())));
            answer(one.metrics(), service.id(), deadline, missing).ifPresent(told::add);
        }
        Optional<Metrics> figures = told.stream().reduce(Metrics::highest);
        if (figures.isEmpty()) {
            missing.add(service.id());
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

    private static <T> Optional<T> answer(Future<T> asked, String whom, long deadline, SortedSet<String> missing) {
        try {
            return Optional.of(asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (ExecutionException failed) {
            // Asked again every few seconds by everybody who watches: a trace each time would bury the log.
            log.debug("{} did not say how it is", whom, failed.getCause());
        } catch (TimeoutException late) {
            asked.cancel(true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            asked.cancel(true);
        }
        missing.add(whom);
        return Optional.empty();
    }
}

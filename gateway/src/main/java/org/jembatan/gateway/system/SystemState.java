package org.jembatan.gateway.system;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.protection.BreakerState;

/**
 * The system as it was found, as far as it could be looked at.
 *
 * @param lookedAt in UTC, by this gateway's clock
 * @param lags by group; null when the broker did not tell
 * @param runbook where the runbook is to be read; null when this gateway has not been told
 * @param missing who did not tell everything: services by name, and {@code broker}
 */
record SystemState(
        Instant lookedAt,
        List<ServiceState> services,
        @Nullable List<Lag> lags,
        @Nullable String runbook,
        SortedSet<String> missing) {

    /** What an instance says about its readiness. */
    enum Readiness {
        READY,
        NOT_READY,
        /** It has not answered in time. */
        UNREACHABLE
    }

    /**
     * One service. Its figures are the highest that any of its instances tells.
     *
     * @param parked by topic, those without any included; null when no instance tells
     * @param outboxAgeSeconds how long the oldest message waits that the broker has not acknowledged, 0 when none waits;
     *     null when no instance tells
     */
    record ServiceState(
            String name,
            List<InstanceState> instances,
            List<RouteState> routes,
            @Nullable List<Parked> parked,
            @Nullable Double outboxAgeSeconds) {}

    /**
     * One running program.
     *
     * @param breaker whether this gateway sends calls to it
     */
    record InstanceState(String address, Readiness readiness, BreakerState breaker) {}

    /**
     * What callers reach of a service by one kind of path.
     *
     * @param breaker whether this gateway lets calls through
     */
    record RouteState(String name, BreakerState breaker) {}

    /** Records of a topic that a service could not apply, and those of the same keys that wait behind them. */
    record Parked(String topic, long records) {}

    /**
     * How far a service is behind in a topic.
     *
     * @param group {@code <service>.<topic>}
     * @param records those in the topic that it has not yet dealt with
     */
    record Lag(String group, String topic, long records) {}
}

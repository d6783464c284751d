package org.jembatan.gateway.protection;

import java.time.Duration;

/**
 * How much of a service one route may take.
 *
 * @param name of the route; its circuit breaker, bulkhead and rate limit are its own
 * @param budget from asking the service to its answer's first byte, attempts included
 * @param concurrent calls that may be under way at once, in this gateway
 * @param perSecond calls that may begin in a second, in this gateway
 */
public record Limits(String name, Duration budget, int concurrent, int perSecond) {

    /** For each of the two attempts at reaching an instance: longer than any connection on a healthy network takes. */
    public static final Duration CONNECT = Duration.ofMillis(250);

    /** What is left for the answer when both attempts at reaching an instance took as long as they may. */
    public Duration answerWithin() {
        return budget.minus(CONNECT.multipliedBy(2));
    }
}

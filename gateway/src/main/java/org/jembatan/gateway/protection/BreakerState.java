package org.jembatan.gateway.protection;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/** What becomes of the next call. */
public enum BreakerState {
    /** It goes through, as it should. */
    CLOSED,
    /** It is refused, or once the pause is over it becomes one that tries. */
    OPEN,
    /** It is one of a few that try whether what was out is back. */
    HALF_OPEN;

    /** Of what has not been called yet the breaker is closed. */
    static BreakerState of(String name, CircuitBreakerRegistry breakers) {
        return breakers.find(name)
                .map(CircuitBreaker::getState)
                .map(state -> switch (state) {
                    case OPEN, FORCED_OPEN -> OPEN;
                    case HALF_OPEN -> HALF_OPEN;
                    case CLOSED, DISABLED, METRICS_ONLY -> CLOSED;
                })
                .orElse(CLOSED);
    }
}

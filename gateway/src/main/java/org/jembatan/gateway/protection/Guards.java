package org.jembatan.gateway.protection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import org.springframework.stereotype.Component;

/** One guard per route, the same one for whoever takes that route. */
@Component
public class Guards {

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final RateLimiterRegistry rateLimiters;
    private final ProtectionProperties properties;
    private final Map<Limits, Guard> guards = new ConcurrentHashMap<>();

    Guards(
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            RateLimiterRegistry rateLimiters,
            ProtectionProperties properties) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.rateLimiters = rateLimiters;
        this.properties = properties;
    }

    public Guard of(Limits limits) {
        return guards.computeIfAbsent(limits, this::build);
    }

    public BreakerState breakerOf(Limits limits) {
        return BreakerState.of(limits.name(), breakers);
    }

    private Guard build(Limits limits) {
        // Nobody waits at the door: who cannot be served now is told so at once.
        var rate = RateLimiterConfig.custom()
                .limitForPeriod(limits.perSecond())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(Duration.ZERO)
                .build();
        var room = BulkheadConfig.custom()
                .maxConcurrentCalls(limits.concurrent())
                .maxWaitDuration(Duration.ZERO)
                .build();
        return new Guard(
                rateLimiters.rateLimiter(limits.name(), rate),
                bulkheads.bulkhead(limits.name(), room),
                breakers.circuitBreaker(limits.name()),
                properties.breakerPause());
    }
}

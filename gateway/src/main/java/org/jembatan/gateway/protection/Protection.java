package org.jembatan.gateway.protection;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRateLimiterMetrics;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of Resilience4j that hold for every route. */
@Configuration
@EnableConfigurationProperties(ProtectionProperties.class)
class Protection {

    /**
     * For a route: opens when half of the last calls, five at least, found the service out; then two calls try whether it
     * is back.
     */
    @Bean
    CircuitBreakerRegistry breakers(ProtectionProperties properties) {
        return CircuitBreakerRegistry.of(breaker(20, 5, 50, 2, properties));
    }

    /** For one of several instances: two of five are enough, since another one serves meanwhile, and one call tries. */
    static CircuitBreakerConfig ofAnInstance(ProtectionProperties properties) {
        return breaker(5, 2, 40, 1, properties);
    }

    private static CircuitBreakerConfig breaker(
            int calls, int atLeast, int percentOut, int tries, ProtectionProperties properties) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(calls)
                .minimumNumberOfCalls(atLeast)
                .failureRateThreshold(percentOut)
                .waitDurationInOpenState(properties.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(tries)
                .recordException(Outage::isOutage)
                .build();
    }

    @Bean
    BulkheadRegistry bulkheads() {
        return BulkheadRegistry.ofDefaults();
    }

    @Bean
    RateLimiterRegistry rateLimiters() {
        return RateLimiterRegistry.ofDefaults();
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    MeterBinder bulkheadMetrics(BulkheadRegistry bulkheads) {
        return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
    }

    @Bean
    MeterBinder rateLimiterMetrics(RateLimiterRegistry rateLimiters) {
        return TaggedRateLimiterMetrics.ofRateLimiterRegistry(rateLimiters);
    }
}

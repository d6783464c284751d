package org.jembatan.gateway.protection;

import java.time.Duration;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRateLimiterMetrics;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of Resilience4j that hold for every route. */
@Configuration
@EnableConfigurationProperties(ProtectionProperties.class)
class Protection {

    /** Opens when half of the last calls, five at least, found the service out; then two calls try whether it is back. */
    @Bean
    CircuitBreakerRegistry breakers(ProtectionProperties properties) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(50)
                .waitDurationInOpenState(properties.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordException(Outage::isOutage)
                .build());
    }

    @Bean
    BulkheadRegistry bulkheads() {
        return BulkheadRegistry.ofDefaults();
    }

    @Bean
    RateLimiterRegistry rateLimiters() {
        return RateLimiterRegistry.ofDefaults();
    }

    /** Only for calls that never reached an instance, and without waiting: the next attempt goes to another one. */
    @Bean
    Retry onAnotherInstance() {
        return Retry.of(
                "on-another-instance",
                RetryConfig.custom()
                        .maxAttempts(Guard.ATTEMPTS)
                        .waitDuration(Duration.ofMillis(1))
                        .retryOnException(Outage::isUnreachable)
                        .build());
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

package org.jembatan.chassis.telemetry;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Before outbox and fan-out, which write traces down. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        },
        beforeName = {
            "org.jembatan.chassis.outbox.OutboxAutoConfiguration",
            "org.jembatan.chassis.fanout.FanOutAutoConfiguration"
        })
class TelemetryAutoConfiguration {

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    /** The driver makes up another one at each start, and each would leave a series of its own behind. */
    @Bean
    MeterFilter noClusterIds() {
        return MeterFilter.ignoreTags("cluster.id");
    }

    /** What of HTTP requests is not observed, or not told. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Filter.class, ServerRequestObservationContext.class})
    static class Requests {

        /** Probes and scrapes come every few seconds and say nothing. */
        @Bean
        ObservationPredicate noProbesAndScrapes() {
            return (name, context) -> !(context instanceof ServerRequestObservationContext request
                    && isProbeOrScrape(request.getCarrier()));
        }

        private static boolean isProbeOrScrape(@Nullable HttpServletRequest request) {
            return request != null
                    && (request.getRequestURI().startsWith("/actuator/health/")
                            || request.getRequestURI().equals("/actuator/prometheus"));
        }

        /** The path of a signed link is its secret; the pattern of the path, {@code uri}, says enough. */
        @Bean
        ObservationFilter noPaths() {
            return Requests::withoutPath;
        }

        private static Observation.Context withoutPath(Observation.Context context) {
            if (context instanceof ServerRequestObservationContext) {
                KeyValue path = context.getHighCardinalityKeyValue("http.url");
                if (path != null) {
                    context.removeHighCardinalityKeyValue(path.getKey());
                }
            }
            return context;
        }
    }
}

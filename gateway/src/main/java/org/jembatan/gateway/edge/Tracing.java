package org.jembatan.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import io.micrometer.observation.ObservationPredicate;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What is traced of what comes from outside. */
@Configuration
class Tracing {

    /** Takes the place of Spring Boot's, which would do as the caller says. */
    @Bean
    Sampler sampler(@Value("${management.tracing.sampling.probability}") double share) {
        return Sampler.parentBasedBuilder(new DrawnByLot(share))
                .setRemoteParentSampled(new DrawnByLot(share))
                .setRemoteParentNotSampled(new DrawnByLot(share))
                .build();
    }

    /** Probes and scrapes come every few seconds and say nothing. */
    @Bean
    ObservationPredicate noProbesAndScrapes() {
        return (name, context) ->
                !(context instanceof ServerRequestObservationContext request && isProbeOrScrape(request.getCarrier()));
    }

    private static boolean isProbeOrScrape(@Nullable HttpServletRequest request) {
        return request != null
                && switch (request.getRequestURI()) {
                    case "/livez",
                            "/readyz",
                            "/actuator/health/liveness",
                            "/actuator/health/readiness",
                            "/actuator/prometheus" -> true;
                    default -> false;
                };
    }

    /** The path of a signed link is its secret; the pattern of the path, {@code uri}, says enough. */
    @Bean
    ObservationFilter noPaths() {
        return Tracing::withoutPath;
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

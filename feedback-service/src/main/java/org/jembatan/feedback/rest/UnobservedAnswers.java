package org.jembatan.feedback.rest;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * No trace and no figure tells when somebody answered: a trace of the request would lead back to whoever sent it. What the
 * answer causes has no trace either.
 */
@Configuration(proxyBeanMethods = false)
class UnobservedAnswers {

    private static final PathPattern ANSWERS = PathPatternParser.defaultInstance.parse("/api/surveys/{id}/responses");

    private static final Set<String> TELLING = Set.of("collection", "command");

    @Bean
    ObservationPredicate noAnswers() {
        return (name, context) ->
                !(context instanceof ServerRequestObservationContext request && isAnAnswer(request.getCarrier()));
    }

    /** An answer is one write to the surveys: of the store's commands it is told how long they take, not what they do. */
    @Bean
    MeterFilter noKindsOfCommands() {
        return new MeterFilter() {

            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("mongodb.driver.commands")
                        ? id.replaceTags(id.getTags().stream()
                                .filter(tag -> !TELLING.contains(tag.getKey()))
                                .toList())
                        : id;
            }
        };
    }

    private static boolean isAnAnswer(@Nullable HttpServletRequest request) {
        return request != null && ANSWERS.matches(PathContainer.parsePath(request.getRequestURI()));
    }
}

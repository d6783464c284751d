package org.jembatan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a trace tells of a request's path. */
class TracingTest {

    private final Tracing tracing = new Tracing();

    @Test
    void aSignedLinkIsInNoTrace() {
        var context = request("/api/employer-confirmations/the-secret");
        context.addHighCardinalityKeyValue(KeyValue.of("http.url", "/api/employer-confirmations/the-secret"));
        context.addLowCardinalityKeyValue(KeyValue.of("uri", "/api/employer-confirmations/**"));

        var told = tracing.noPaths().map(context);

        assertThat(told.getAllKeyValues())
                .extracting(KeyValue::getValue)
                .containsExactly("/api/employer-confirmations/**");
    }

    @ParameterizedTest
    @CsvSource({"/readyz, false", "/actuator/health/readiness, false", "/actuator/env, true", "/api/people, true"})
    void probesAreNotObserved(String path, boolean observed) {
        assertThat(tracing.noProbesAndScrapes().test("http.server.requests", request(path)))
                .isEqualTo(observed);
    }

    private static ServerRequestObservationContext request(String path) {
        return new ServerRequestObservationContext(
                new MockHttpServletRequest("GET", path), new MockHttpServletResponse());
    }
}

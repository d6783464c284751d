package org.jembatan.gateway.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Surroundings;

/** The caller's trace goes on, and the caller does not decide whether it is exported. */
@TestPropertySource(properties = "management.tracing.sampling.probability=0")
class SamplingIT extends GatewayTestCase {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @ParameterizedTest
    @ValueSource(strings = {"00", "01"})
    void aCallersFlagIsNotFollowed(String flag) {
        officer()
                .send(officer()
                        .request("/api/people")
                        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-" + flag));

        assertThat(Surroundings.REGISTRATION.lastReceived().header("traceparent"))
                .matches("00-" + TRACE + "-(?!b7ad6b7169203331)[0-9a-f]{16}-00");
    }

    @Test
    void whatSomebodyAttachedToATraceStaysOutside() {
        officer()
                .send(officer()
                        .request("/api/people")
                        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .header("tracestate", "vendor=1")
                        .header("baggage", "person=7"));

        assertThat(Surroundings.REGISTRATION.lastReceived().headers()).doesNotContainKeys("tracestate", "baggage");
    }

    @Test
    void withoutACallersTraceOneBegins() {
        officer().get("/api/people");

        assertThat(Surroundings.REGISTRATION.lastReceived().header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void aProblemNamesTheTrace() {
        Surroundings.REGISTRATION.goAway();

        var answer = officer()
                .send(officer().request("/api/people").header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"traceId\":\"" + TRACE + "\"");
    }
}

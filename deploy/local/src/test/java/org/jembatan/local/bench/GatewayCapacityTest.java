package org.jembatan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.local.bench.load.ClosedLoop;
import org.jembatan.local.bench.load.Failures;
import org.jembatan.local.bench.load.Latencies;
import org.jembatan.local.bench.load.WrongAnswer;

class GatewayCapacityTest {

    private static final Duration SPENT = Duration.ofMillis(30);

    private final Failures failures = new Failures();

    @Test
    void isMetByHalfOfDirectWhateverNginxDoes() {
        failures.add(new WrongAnswer(502));

        Result result = GatewayCapacity.result(
                List.of(target("direct", 40), target("gateway", 20), failing("nginx")), SPENT, "");

        assertThat(result.goalMet()).isTrue();
        assertThat(result.measured())
                .isEqualTo(
                        "0.50 of direct: direct 40/s (p99 1 ms, failed 0), gateway 20/s (p99 1 ms, failed 0), nginx 10/s"
                                + " (p99 1 ms, failed 1 (status 502: 1)); gateway's processor time per request 1,500 us");
    }

    @Test
    void isMissedByWhatTheGatewayRefuses() {
        failures.add(new WrongAnswer(429));

        Result result = GatewayCapacity.result(
                List.of(target("direct", 10), failing("gateway")), SPENT, "; nginx is not installed");

        assertThat(result.goalMet()).isFalse();
        assertThat(result.measured())
                .startsWith("1.00 of direct: ")
                .contains("failed 1 (status 429: 1)); nginx is not installed; ");
    }

    @Test
    void isNotComparedWithAServiceThatFails() {
        failures.add(new WrongAnswer(503));

        assertThatThrownBy(() -> GatewayCapacity.result(List.of(failing("direct"), target("gateway", 10)), SPENT, ""))
                .hasMessage(
                        "there is nothing to compare with: asked directly, the service failed 1 (status 503: 1) of 11"
                                + " times");
    }

    private Target failing(String name) {
        return target(name, 10, failures);
    }

    private static Target target(String name, int perSecond) {
        return target(name, perSecond, new Failures());
    }

    private static Target target(String name, int perSecond, Failures failures) {
        Latencies took = new Latencies();
        for (int i = 0; i < perSecond; i++) {
            took.add(1_000_000);
        }
        try (Target target = new Target(name, URI.create("http://127.0.0.1:9"), "/", "token")) {
            target.add(new ClosedLoop.Outcome(took, failures), Duration.ofSeconds(1));
            return target;
        }
    }
}

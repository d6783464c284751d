package org.jembatan.gateway.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.Surroundings;

/** With a port for operators, metrics are there and nowhere else. */
@TestPropertySource(properties = "management.server.port=0")
class OperatorsPortIT extends GatewayTestCase {

    private static final Path ALERTS = Path.of("..", "deploy", "observability", "alerts-gateway.yaml");
    private static final Pattern METRIC = Pattern.compile("\\b(?:resilience4j|http|jvm|process)_[a-z0-9_]+");
    private static final Pattern PERSONAL =
            Pattern.compile("@|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String PERSON = "0b0c1b9e-6f5a-4f0e-9f3c-7f1a6a1f2b3c";

    @LocalManagementPort
    private int operatorsPort;

    @Autowired
    private MeterRegistry meters;

    @Test
    void metricsAreOnThePortOfOperatorsOnly() {
        officer().get("/api/people");

        assertThat(scrape())
                .contains("resilience4j_circuitbreaker_state{name=\"people\",state=\"open\"} 0.0")
                .contains("resilience4j_bulkhead_available_concurrent_calls{name=\"people\"}")
                .contains("resilience4j_ratelimiter_available_permissions{name=\"people\"}");
        assertThat(officer().get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(anybody().get("/actuator/prometheus").body()).contains("no-such-path");
    }

    /** Addresses come and go without end where a platform gives them. */
    @Test
    void noBreakerOfAnInstanceIsAMetric() {
        officer().get("/api/people");

        assertThat(meters.find("resilience4j.circuitbreaker.state").meters())
                .isNotEmpty()
                .extracting(meter -> meter.getId().getTag("name"))
                .noneMatch(name -> name.contains("://"));
    }

    @Test
    void probesAreAtTheDoorToo() {
        assertThat(anybody().get("/livez").statusCode()).isEqualTo(200);
        assertThat(anybody().get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void noTagNamesAnybodyOrAPath() {
        officer().get("/api/people/" + PERSON);
        officer().get("/api/unknown/" + PERSON);
        anybody().get("/api/employer-confirmations/a-secret-link");
        Surroundings.REGISTRATION.goAway();
        officer().get("/api/people/" + PERSON);

        assertThat(meters.getMeters())
                .hasSizeGreaterThan(50)
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(Tag::getValue)
                .noneMatch(value -> PERSONAL.matcher(value).find() || value.contains("a-secret-link"));
        assertThat(scrape()).contains("uri=\"/api/people/**\"");
    }

    @Test
    void everyMetricOfAnAlertExists() throws IOException {
        officer().get("/api/people");
        String scrape = scrape();

        assertThat(METRIC.matcher(Files.readString(ALERTS)).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(scrape).contains("\n" + metric));
    }

    private String scrape() {
        return Caller.of(operatorsPort).get("/actuator/prometheus").body();
    }
}

package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.registration.Answers.ApplicationRead;

/** What operators see of the running service: one trace for all that a request sets off, and figures without persons. */
@RunningService
class TelemetryIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Path ALERTS = Path.of("..", "deploy", "observability", "alerts-services.yaml");
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:jembatan|spring|kafka|mongodb|http|jvm|process|disk)_[a-z0-9_]+");
    private static final Pattern PERSONAL =
            Pattern.compile("@|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** The binder asks for the lag once a minute. */
    private static final Duration NEXT_LAG = Duration.ofSeconds(90);

    @Autowired
    private Counterparts counterparts;

    @Autowired
    private MeterRegistry meters;

    @Test
    void whatARequestSetsOffBelongsToItsTraceAcrossTheBroker() {
        String programme = counterparts.announced(1);
        ApplicationRead first = counterparts.endorsed(programme);
        ApplicationRead second = counterparts.endorsed(programme);
        counterparts.select(first, "REFUSE");
        counterparts.select(second, "WAIT");
        counterparts.awaitStatus(second, "WAITLISTED");

        counterparts.withdraw(first, "00-" + TRACE + "-00f067aa0ba902b7-01");

        Told withdrawn = Counterparts.APPLICATIONS.awaitEvents(first.id(), 3).getLast();
        assertThat(withdrawn.type()).isEqualTo("application.withdrawn.v1");
        assertThat(withdrawn.traceparent()).startsWith("00-" + TRACE + "-");
        assertThat(Counterparts.INTAKES.awaitEvents(programme, 4).subList(2, 4))
                .extracting(Told::type)
                .containsExactly("intake.offer-withdrawn.v1", "intake.place-offered.v1");
        assertThat(Counterparts.INTAKES.awaitEvents(programme, 4).subList(2, 4))
                .extracting(Told::traceparent)
                .allSatisfy(traceparent -> assertThat(traceparent)
                        .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                        .isNotEqualTo(withdrawn.traceparent()));
    }

    @Test
    void noTagNamesAnybody() {
        String programme = counterparts.announced(1);
        ApplicationRead application = counterparts.endorsed(programme);
        counterparts.select(application, "REFUSE");
        counterparts.awaitStatus(application, "OFFERED");

        assertThat(meters.getMeters())
                .hasSizeGreaterThan(100)
                .flatExtracting(meter -> meter.getId().getTags())
                // each test's database has a name of its own; a service's has one name for ever
                .filteredOn(tag -> !tag.getKey().equals("database"))
                .extracting(Tag::getValue)
                .noneMatch(value -> PERSONAL.matcher(value).find());
        assertThat(counterparts.scrape()).contains("uri=\"/api/applications/{id}/selection\"");
    }

    @Test
    void everyMetricOfAnAlertExists() throws IOException {
        counterparts.announced(1);

        assertThat(METRIC.matcher(Files.readString(ALERTS)).results().map(MatchResult::group))
                .hasSizeGreaterThan(5)
                .allSatisfy(metric -> await(metric)
                        .atMost(NEXT_LAG)
                        .untilAsserted(() -> assertThat(counterparts.scrape()).contains("\n" + metric)));
    }
}

package org.jembatan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final String EXPOSITION = """
            # HELP jembatan_events_received_total
            # TYPE jembatan_events_received_total counter
            jembatan_events_received_total{outcome="applied",topic="edition-events"} 7.0
            jembatan_events_received_total{outcome="applied",topic="intake-events"} 1440.0
            jembatan_events_received_total{outcome="repeated",topic="intake-events"} 3.0
            jembatan_events_received_total_of_another{outcome="applied",topic="intake-events"} 9.0
            jembatan_events_received_total{outcome="applied",topic="intake-events",instance="2"} 1.2E3
            """;

    @Test
    void addsUpTheSamplesThatHaveAllLabels() {
        assertThat(Metrics.sum(
                        EXPOSITION, "jembatan_events_received_total", "topic=\"intake-events\"", "outcome=\"applied\""))
                .isEqualTo(2640);
    }

    @Test
    void isNothingBeforeTheFirstEvent() {
        assertThat(Metrics.sum(EXPOSITION, "jembatan_events_sent_total", "outcome=\"applied\""))
                .isZero();
    }
}

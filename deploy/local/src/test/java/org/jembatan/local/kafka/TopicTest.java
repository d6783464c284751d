package org.jembatan.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void readsALineOfTheDeclaration() {
        assertThat(Topic.parse("plan-events", "alumni-service, 6 partitions, kept for ever"))
                .isEqualTo(new Topic("plan-events", "alumni-service", 6, null));
        assertThat(Topic.parse("plan-events", "alumni-service, 12 partitions, kept P30D"))
                .isEqualTo(new Topic("plan-events", "alumni-service", 12, Duration.ofDays(30)));
    }

    @Test
    void saysWhatALineShouldLookLike() {
        assertThatThrownBy(() -> Topic.parse("plan-events", "alumni-service, 0 partitions"))
                .hasMessage("Topic plan-events is declared as \"alumni-service, 0 partitions\";"
                        + " expected \"some-service, 6 partitions, kept for ever (or P30D)\".");
        assertThatThrownBy(() -> Topic.parse("plan-events", "alumni-service, 6 partitions, kept P30Y"))
                .hasMessageContaining("no ISO 8601 duration");
    }

    @Test
    void everyTopicHasAnOwnerAndSixPartitions() {
        assertThat(Topics.declared().all())
                .extracting(Topic::name)
                .contains("edition-events", "intake-events", "application-events");
        assertThat(Topics.declared().all()).allSatisfy(topic -> {
            assertThat(topic.owner()).endsWith("-service");
            assertThat(topic.partitions()).isEqualTo(6);
        });
    }
}

package org.jembatan.feedback.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.test.Heard;
import org.jembatan.contracts.Contracts;

/** What others promise to tell holds what registration needs of it. */
class ConsumedEventsTest {

    static List<Heard> heard() {
        return Heard.by(new FeedbackReactions());
    }

    @ParameterizedTest
    @MethodSource("heard")
    void anEventThatKeepsItsContractIsUnderstood(Heard heard) throws ReflectiveOperationException {
        heard.assertUnderstands(Contracts.example(heard.type()));
    }

    @Test
    void hearsWhatItHasToHear() {
        assertThat(heard())
                .extracting(Heard::type)
                .containsExactlyInAnyOrder(
                        "edition.announced.v1",
                        "edition.rescheduled.v1",
                        "edition.cancelled.v1",
                        "edition.completed.v1",
                        "intake.participant-enrolled.v1",
                        "intake.mode-changed.v1",
                        "intake.enrolment-cancelled.v1",
                        "attendance.recorded.v1");
    }

    /** Only a site visit has an enterprise, and every other attendance says that it has none. */
    @Test
    void tellsAVisitFromASession() {
        String visit = Contracts.example("attendance.recorded.v1");
        String lecture =
                visit.replace("SITE_VISIT", "LECTURE").replaceAll("(\"hostEnterpriseId\": )\"[^\"]*\"", "$1null");
        assertThat(Contracts.problemsOf("attendance.recorded.v1", lecture)).isEmpty();

        assertThat(Heard.read(visit, FeedbackReactions.Attended.class)
                        .attendance()
                        .hostEnterpriseId())
                .isNotNull();
        assertThat(Heard.read(lecture, FeedbackReactions.Attended.class)
                        .attendance()
                        .hostEnterpriseId())
                .isNull();
    }
}

package org.jembatan.registration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.test.Heard;
import org.jembatan.contracts.Contracts;
import org.jembatan.registration.intake.Quota;
import org.jembatan.registration.intake.Quota.Dimension;

/** What others promise to tell holds what registration needs of it. */
class ConsumedEventsTest {

    static List<Heard> heard() {
        return Heard.by(new RegistrationReactions());
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
                        "application.nominated.v1",
                        "application.declined.v1",
                        "application.withdrawn.v1",
                        "intake.place-offered.v1",
                        "intake.offer-expired.v1",
                        "intake.candidate-waitlisted.v1",
                        "intake.mode-changed.v1",
                        "intake.participant-enrolled.v1",
                        "programme-notice.due.v1",
                        "alumni-notice.due.v1");
    }

    @Test
    void takesTheTermsAsTheyWereAnnounced() {
        var terms = Heard.read(Contracts.example("edition.announced.v1"), EditionTerms.class)
                .intakeTerms();
        assertThat(terms.zone()).hasToString("Asia/Jakarta");
        assertThat(terms.quotas()).contains(new Quota(Dimension.TOTAL, "*", 61));
        assertThat(terms.countries()).isNotEmpty();
    }
}

package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.registration.Answers.ApplicationRead;
import org.jembatan.registration.Answers.MessageRead;

/**
 * Offers that run out and turns that change. The business clock moves here, so the service ends with the test: its sweep
 * would take back the offers of others.
 */
@RunningService
@ActiveProfiles("demo")
@DirtiesContext
class WaitingListIT {

    @Autowired
    Counterparts counterparts;

    @Test
    void whoGoesOnlineLeavesTheirPlaceToTheNextInTurn() {
        String programme = counterparts.announcedHybrid();
        ApplicationRead first = counterparts.endorsed(programme);
        ApplicationRead second = counterparts.endorsed(programme);
        counterparts.select(first, "REFUSE");
        counterparts.confirm(first);
        counterparts.select(second, "WAIT");

        assertThat(counterparts.goOnline(first).type()).isNull();
        counterparts.awaitStatus(second, "OFFERED");
        assertThat(counterparts.read(first).mode()).isEqualTo("ONLINE");
        assertThat(counterparts.goOnline(second).refusedAs("quota-is-full")).isTrue();
        assertThat(Counterparts.INTAKES.awaitEvents(programme, 5))
                .extracting(Told::type)
                .containsExactly(
                        "intake.place-offered.v1",
                        "intake.participant-enrolled.v1",
                        "intake.candidate-waitlisted.v1",
                        "intake.mode-changed.v1",
                        "intake.place-offered.v1");
    }

    @Test
    void whoLetsAnOfferPassLosesItToTheNextInTurn() {
        String programme = counterparts.announced(1);
        ApplicationRead first = counterparts.endorsed(programme);
        ApplicationRead second = counterparts.endorsed(programme);
        ApplicationRead third = counterparts.endorsed(programme);
        counterparts.select(first, "REFUSE");
        counterparts.select(second, "WAIT");
        counterparts.select(third, "WAIT");

        assertThat(counterparts.giveTurn(third, 1, " ")).isEqualTo(422);
        assertThat(counterparts.intake(programme).turns()).containsExactly(second.id(), third.id());
        assertThat(counterparts.giveTurn(third, 1, "Has to apply for a visa")).isEqualTo(200);
        assertThat(counterparts.intake(programme).turns()).containsExactly(third.id(), second.id());

        counterparts.awaitStatus(first, "OFFERED");
        counterparts.letPass(Duration.ofDays(15));
        counterparts.awaitStatus(first, "EXPIRED");
        counterparts.awaitStatus(third, "OFFERED");

        assertThat(counterparts.confirm(first).refusedAs("no-place-offered")).isTrue();
        assertThat(counterparts.intake(programme).turns()).containsExactly(second.id());
        assertThat(Counterparts.INTAKES.awaitEvents(programme, 5))
                .extracting(Told::type)
                .containsExactly(
                        "intake.place-offered.v1",
                        "intake.candidate-waitlisted.v1",
                        "intake.candidate-waitlisted.v1",
                        "intake.offer-expired.v1",
                        "intake.place-offered.v1");
        await("the message about the offer that has expired")
                .atMost(Counterparts.SOON)
                .untilAsserted(() -> assertThat(counterparts.messages(first))
                        .extracting(MessageRead::template)
                        .containsExactlyInAnyOrder("PLACE_OFFERED", "OFFER_EXPIRED"));
    }
}

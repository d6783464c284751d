package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonContent;

import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.contracts.Contracts;
import org.jembatan.registration.Answers.ApplicationRead;

/** From an edition that is heard of to a place that is told of, and the ways in which it ends otherwise. */
@RunningService
class JourneyIT {

    @Autowired
    Counterparts counterparts;

    @Test
    void aCandidateIsNominatedEndorsedSelectedAndTakesTheirPlace() {
        String programme = counterparts.announced(1);
        ApplicationRead application = counterparts.endorsed(programme);
        assertThat(counterparts.select(application, "REFUSE").candidacy()).isEqualTo("OFFERED");
        assertThat(counterparts.confirm(application).candidacy()).isEqualTo("ENROLLED");

        counterparts.awaitStatus(application, "ENROLLED");
        assertThat(counterparts.intake(programme).enrolled()).isEqualTo(1);
        List<Told> ofTheApplication = Counterparts.APPLICATIONS.awaitEvents(application.id(), 2);
        assertThat(ofTheApplication)
                .extracting(Told::type, Told::sequence)
                .containsExactly(tuple("application.nominated.v1", 1L), tuple("application.endorsed.v1", 2L));
        List<Told> ofTheIntake = Counterparts.INTAKES.awaitEvents(programme, 2);
        assertThat(ofTheIntake)
                .extracting(Told::type, Told::subject, Told::sequence)
                .containsExactly(
                        tuple("intake.place-offered.v1", programme, 1L),
                        tuple("intake.participant-enrolled.v1", programme, 2L));
        assertThat(new JsonContent(ofTheIntake.getLast().body()))
                .isStrictlyEqualTo("""
                {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "NP",
                 "category": "ENTREPRENEUR", "mode": "ONSITE"}""".formatted(programme, application.id(), application.personId()));
        assertThat(List.of(ofTheApplication, ofTheIntake))
                .allSatisfy(told -> assertThat(told)
                        .allSatisfy(event -> assertThat(Contracts.problemsOf(event.type(), event.body()))
                                .isEmpty()));
    }

    @Test
    void whoWithdrawsLeavesTheirPlaceToWhoeverWaits() {
        String programme = counterparts.announced(1);
        ApplicationRead first = counterparts.endorsed(programme);
        ApplicationRead second = counterparts.endorsed(programme);
        counterparts.select(first, "REFUSE");
        assertThat(counterparts.select(second, "REFUSE").refusedAs("quota-is-full"))
                .isTrue();
        assertThat(counterparts.select(second, "WAIT").candidacy()).isEqualTo("WAITLISTED");
        counterparts.awaitStatus(second, "WAITLISTED");

        counterparts.withdraw(first);
        counterparts.awaitStatus(second, "OFFERED");
        assertThat(counterparts.read(first).status()).isEqualTo("WITHDRAWN");
        assertThat(Counterparts.INTAKES.awaitEvents(programme, 4))
                .extracting(Told::type)
                .containsExactly(
                        "intake.place-offered.v1",
                        "intake.candidate-waitlisted.v1",
                        "intake.offer-withdrawn.v1",
                        "intake.place-offered.v1");
    }

    @Test
    void aCancelledEditionEndsItsOpenApplications() {
        String programme = counterparts.announced(1);
        ApplicationRead offered = counterparts.endorsed(programme);
        ApplicationRead nominated = counterparts.nominated(programme);
        ApplicationRead withdrawn = counterparts.nominated(programme);
        counterparts.select(offered, "REFUSE");
        counterparts.awaitStatus(offered, "OFFERED");
        counterparts.withdraw(withdrawn);

        Counterparts.EDITIONS.tell(programme, 2, "edition.cancelled.v1", Counterparts.edition(programme, 1));
        counterparts.awaitStatus(offered, "CANCELLED");
        counterparts.awaitStatus(nominated, "CANCELLED");
        assertThat(counterparts.intake(programme).status()).isEqualTo("CANCELLED");
        assertThat(counterparts.read(withdrawn).status()).isEqualTo("WITHDRAWN");
        assertThat(counterparts.confirm(offered).refusedAs("application-is-over"))
                .isTrue();
    }

    @Test
    void aRepeatedEventChangesNothing() {
        String repeated = UUID.randomUUID().toString();
        Counterparts.EDITIONS.tellIn(3, repeated, 1, "edition.announced.v1", Counterparts.edition(repeated, 1));
        Counterparts.EDITIONS.tellIn(3, repeated, 2, "edition.rescheduled.v1", Counterparts.edition(repeated, 2));
        Counterparts.EDITIONS.tellIn(3, repeated, 1, "edition.announced.v1", Counterparts.edition(repeated, 1));
        Counterparts.EDITIONS.tellIn(3, repeated, 2, "edition.rescheduled.v1", Counterparts.edition(repeated, 3));
        awaitTheNextIn(3);

        assertThat(counterparts.intake(repeated).quotas().getFirst().limit()).isEqualTo(2);
    }

    /** Once this edition is known, all that was told in the partition before it has been dealt with. */
    private void awaitTheNextIn(int partition) {
        String next = UUID.randomUUID().toString();
        Counterparts.EDITIONS.tellIn(partition, next, 1, "edition.announced.v1", Counterparts.edition(next, 1));
        counterparts.awaitIntake(next);
    }
}

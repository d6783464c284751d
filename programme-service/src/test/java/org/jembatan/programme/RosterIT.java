package org.jembatan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.chassis.test.TestTopic;

/** The roster, from what registration tells to what officers and focal points read. */
@RunningService
class RosterIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final TestTopic INTAKES = new TestTopic("intake-events");
    private static final String ENROLLED = "intake.participant-enrolled.v1";

    @Autowired
    Callers callers;

    @Test
    void whoIsEnrolledStandsOnTheRosterOnceHoweverOftenItIsTold() {
        String edition = UUID.randomUUID().toString();
        Enrolment afghan = Enrolment.of("AF");
        Enrolment nepali = Enrolment.of("NP");
        INTAKES.tell(edition, 1, ENROLLED, afghan.enrolled(edition));
        INTAKES.tell(edition, 1, ENROLLED, afghan.enrolled(edition));
        INTAKES.tell(edition, 3, ENROLLED, nepali.enrolled(edition));

        awaitRoster(edition, List.of(afghan.personId(), nepali.personId()));
        String roster = roster(edition);
        assertThat(personIds(edition, callers.focalPoint("NP"))).containsExactly(nepali.personId());
        String self = callers.participant(afghan.personId(), "AF");
        callers.get(roster + "/" + afghan.personId(), self).expectStatus().isOk();
        callers.get(roster + "/" + nepali.personId(), self).expectStatus().isNotFound();
        callers.get(roster + "/" + afghan.personId(), callers.focalPoint("NP"))
                .expectStatus()
                .isNotFound();
        callers.get(roster, self).expectStatus().isForbidden();

        INTAKES.tell(edition, 4, "intake.enrolment-cancelled.v1", afghan.cancelled(edition));
        INTAKES.tell(edition, 1, ENROLLED, afghan.enrolled(edition));
        Enrolment last = Enrolment.of("NP");
        INTAKES.tell(edition, 5, ENROLLED, last.enrolled(edition));
        awaitRoster(edition, List.of(nepali.personId(), last.personId()));
    }

    @Test
    void aParticipantWhoGoesOnlineIsShownOnline() {
        String edition = UUID.randomUUID().toString();
        Enrolment nepali = Enrolment.of("NP");
        Enrolment waiting = Enrolment.of("NP");
        INTAKES.tell(edition, 1, ENROLLED, nepali.enrolled(edition));
        INTAKES.tell(edition, 2, "intake.mode-changed.v1", waiting.goneOnline(edition));
        INTAKES.tell(edition, 3, "intake.mode-changed.v1", nepali.goneOnline(edition));
        INTAKES.tell(edition, 1, ENROLLED, nepali.enrolled(edition));

        await("roster of " + edition)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(participants(edition, callers.officer()))
                        .containsExactly(new RosterRead.Entry(nepali.personId(), "ONLINE")));
    }

    @Test
    void whatCannotBeReadKeepsNobodyElseOffTheRoster() {
        String rotten = UUID.randomUUID().toString();
        String sound = UUID.randomUUID().toString();
        Enrolment enrolment = Enrolment.of("NP");
        INTAKES.tellIn(3, rotten, 1, ENROLLED, "no json");
        INTAKES.tellIn(3, rotten, 2, ENROLLED, Enrolment.of("NP").enrolled(rotten));
        INTAKES.tellIn(3, sound, 1, "intake.unheard-of.v1", "{}");
        INTAKES.tellIn(3, sound, 2, ENROLLED, enrolment.enrolled(sound));

        awaitRoster(sound, List.of(enrolment.personId()));
        assertThat(personIds(rotten, callers.officer())).isEmpty();
    }

    private void awaitRoster(String edition, List<String> people) {
        await("roster of " + edition)
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(personIds(edition, callers.officer())).isEqualTo(people));
    }

    private List<String> personIds(String edition, String token) {
        return participants(edition, token).stream()
                .map(RosterRead.Entry::personId)
                .toList();
    }

    private List<RosterRead.Entry> participants(String edition, String token) {
        return callers.read(roster(edition), token, RosterRead.class).participants();
    }

    private static String roster(String edition) {
        return "/api/programmes/" + edition + "/roster";
    }

    record RosterRead(List<Entry> participants) {

        record Entry(String personId, String mode) {}
    }
}

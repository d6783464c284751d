package org.jembatan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.chassis.test.TestTopic;

/** A participant's calendar, from the enrolment to the cancellation of the edition, by links that are signed and stored. */
@RunningService
class PersonalCalendarIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final TestTopic INTAKES = new TestTopic("intake-events");

    @Autowired
    Callers callers;

    @Test
    void aLinkLeadsToTheSessionsUntilItIsReplacedAndTellsThatTheEditionIsOff() {
        String edition = callers.draft(Callers.aKey());
        callers.announce(edition, Callers.aKey());
        callers.create(edition + "/sessions", """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2046-09-22T09:00", "endsAt": "2046-09-22T10:00"}""");
        callers.create(edition + "/agenda/releases", "");
        Enrolment asha = Enrolment.of("NP");
        String id = Callers.idOf(edition);
        INTAKES.tell(id, 1, "intake.participant-enrolled.v1", asha.enrolled(id));
        String self = callers.participant(asha.personId(), "NP");
        await("calendar of " + asha.personId())
                .atMost(SOON)
                .untilAsserted(() -> callers.get(edition + "/calendar-link", self)
                        .expectStatus()
                        .isOk());

        String first =
                callers.read(edition + "/calendar-link", self, Link.class).path();
        assertThat(callers.read(first, null, String.class))
                .contains("SUMMARY:How to export\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(callers.read(edition + "/calendar-link", self, Link.class).path())
                .isEqualTo(first);
        callers.get(first.replace("/agenda.ics", "x/agenda.ics"), null)
                .expectStatus()
                .isNotFound();

        callers.post(edition + "/calendar-link/renewal", self, Callers.aKey(), "")
                .expectStatus()
                .isCreated();
        callers.get(first, null).expectStatus().isNotFound();
        String second =
                callers.read(edition + "/calendar-link", self, Link.class).path();

        callers.post(edition + "/cancellation", Callers.aKey(), "{\"reason\": \"The venue burned down\"}")
                .expectStatus()
                .isOk();
        await("calendar that says that " + id + " is off")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(callers.read(second, null, String.class))
                        .containsSubsequence("SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n"));

        INTAKES.tell(id, 2, "intake.enrolment-cancelled.v1", asha.cancelled(id));
        await("calendar of " + asha.personId() + " emptied")
                .atMost(SOON)
                .untilAsserted(() ->
                        assertThat(callers.read(second, null, String.class)).doesNotContain("BEGIN:VEVENT"));
    }

    record Link(URI url) {

        String path() {
            return url.getRawPath();
        }
    }
}

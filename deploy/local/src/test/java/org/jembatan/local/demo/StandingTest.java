package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jembatan.local.demo.Standing.Headline;
import org.jembatan.local.demo.Standing.Intake;
import org.jembatan.local.demo.Standing.OfEdition;
import org.jembatan.local.demo.Standing.Quota;
import org.jembatan.local.demo.Standing.Waiting;

/** What the demo accepts as the real editions, and what not. */
class StandingTest {

    private static final RealEdition OF_2016 = RealEdition.of(2016);
    private static final Figures EXPECTED = new Figures(20, 19, 10, 1, 5, 93, 112, 19, 19, 40, 14, 26);
    private static final Quota TOTAL = new Quota("TOTAL", "*", 19, 19);
    private static final Waiting WAITING = new Waiting("a-1", "NP", Instant.EPOCH, List.of(TOTAL));
    private static final Headline HEADLINE = new Headline(19, 10);

    @Test
    void acceptsTheEditionAsItWas() {
        assertThat(new Standing(List.of(edition(EXPECTED, 0, List.of(TOTAL), WAITING)), HEADLINE).objections())
                .isEmpty();
    }

    @Test
    void objectsToEveryNumberThatDiffers() {
        Figures found = new Figures(21, 20, 11, 2, 6, 94, 113, 20, 20, 41, 15, 27);

        assertThat(edition(found, 0, List.of(TOTAL), WAITING).objections())
                .containsExactly(
                        "2016: nominated: 21 instead of 20.",
                        "2016: enrolled and in the roster: 20 instead of 19.",
                        "2016: countries: 11 instead of 10.",
                        "2016: waiting: 2 instead of 1.",
                        "2016: sessions held: 6 instead of 5.",
                        "2016: attendances: 94 instead of 93.",
                        "2016: responses: 113 instead of 112.",
                        "2016: graduates: 20 instead of 19.",
                        "2016: plans: 20 instead of 19.",
                        "2016: follow-ups answered: 41 instead of 40.",
                        "2016: outcomes self-reported: 15 instead of 14.",
                        "2016: outcomes confirmed: 27 instead of 26.");
    }

    @Test
    void objectsWhenAServiceDoesNotTell() {
        assertThat(edition(null, 0, List.of(TOTAL), WAITING).objections())
                .containsExactly("2016: a service does not tell its part.");
    }

    @Test
    void objectsToAnOfferThatIsOpenAnExceededQuotaAndAMissingReason() {
        Waiting unexplained = new Waiting("a-2", "NP", Instant.EPOCH, List.of());

        assertThat(edition(EXPECTED, 1, List.of(TOTAL, new Quota("MODE", "ONSITE", 19, 20)), WAITING, unexplained)
                        .objections())
                .containsExactly(
                        "2016: 1 places are offered and not confirmed.",
                        "2016: the quota MODE ONSITE 20/19 is exceeded.",
                        "2016: the application a-2 waits without a reason.");
    }

    @Test
    void objectsToAnotherHeadline() {
        assertThat(new Standing(List.of(edition(EXPECTED, 0, List.of(TOTAL), WAITING)), new Headline(20, 10))
                        .objections())
                .containsExactly("The headline is 20 beneficiaries of 10 countries instead of "
                        + "19 beneficiaries of 10 countries.");
    }

    /** Registration has enrolled somebody whom the roster has not heard of, or the other way round. */
    @Test
    void countsWhomBothRegistrationAndProgrammeKnow() {
        Overview overview = new Overview(
                new Overview.Intake(20, 0, 19, 1, 10),
                new Overview.Attendance(18, 9, 5, 93),
                new Overview.Feedback(112),
                new Overview.Alumni(19, 19, 40, 14, 26),
                List.of());

        assertThat(Figures.of(overview).orElseThrow().objections(EXPECTED))
                .containsExactly("enrolled and in the roster: 18 instead of 19.", "countries: 9 instead of 10.");
    }

    @Test
    void isShownWithEveryNumberAndEveryReason() {
        assertThat(new Standing(List.of(edition(EXPECTED, 0, List.of(TOTAL), WAITING)), HEADLINE))
                .asString()
                .containsPattern("2016 +20 +19 +10 +1 +5 +97% +112 +19 +40 +14 +26")
                .contains("2016-2020: 19 beneficiaries of 10 countries")
                .contains("From a confirmed place to the roster: 42 to 42 ms")
                .contains("2016  1 of NP: TOTAL * 19/19");
    }

    private static OfEdition edition(@Nullable Figures found, int offered, List<Quota> quotas, Waiting... waiting) {
        return new OfEdition(
                OF_2016,
                "p-1",
                "{}",
                EXPECTED,
                Optional.ofNullable(found),
                new Intake(offered, quotas, List.of(waiting)),
                Optional.of(Duration.ofMillis(42)));
    }
}

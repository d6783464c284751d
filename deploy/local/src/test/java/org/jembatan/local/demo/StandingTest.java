package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jembatan.local.demo.Standing.Intake;
import org.jembatan.local.demo.Standing.Participant;
import org.jembatan.local.demo.Standing.Quota;
import org.jembatan.local.demo.Standing.Roster;
import org.jembatan.local.demo.Standing.Waiting;

/** What the demo accepts as the edition of 2021, and what not. */
class StandingTest {

    private static final Quota TOTAL = new Quota("TOTAL", "*", 61, 61);
    private static final Waiting WAITING = new Waiting("a-1", "NP", Instant.EPOCH, List.of(TOTAL));

    @Test
    void acceptsTheEditionAsItWas() {
        assertThat(standing(intake(61, 0, quotas(13), WAITING), roster(61, 13)).objections())
                .isEmpty();
    }

    @Test
    void objectsToAnotherNumberOfPeopleOrCountries() {
        assertThat(standing(intake(60, 0, quotas(12), WAITING), roster(59, 11)).objections())
                .containsExactly(
                        "There are 60 enrolled in the intake instead of 61.",
                        "There are 12 countries in the intake instead of 13.",
                        "There are 59 participants in the roster instead of 61.",
                        "There are 59 lines in the roster instead of 61.",
                        "There are 11 countries in the roster instead of 13.");
    }

    @Test
    void objectsToSomebodyWhoStandsInTheRosterTwice() {
        Roster roster =
                new Roster(Stream.concat(roster(61, 13).participants().stream(), roster(1, 1).participants().stream())
                        .toList());

        assertThat(standing(intake(61, 0, quotas(13), WAITING), roster).objections())
                .containsExactly("There are 62 lines in the roster instead of 61.");
    }

    @Test
    void objectsToAnOfferThatIsOpenAnExceededQuotaAndAMissingReason() {
        List<Quota> quotas = Stream.concat(quotas(13).stream(), Stream.of(new Quota("MODE", "ONSITE", 26, 27)))
                .toList();
        Waiting unexplained = new Waiting("a-2", "NP", Instant.EPOCH, List.of());

        assertThat(standing(intake(61, 1, quotas, WAITING, unexplained), roster(61, 13))
                        .objections())
                .containsExactly(
                        "1 places are offered and not confirmed.",
                        "The quota MODE ONSITE 27/26 is exceeded.",
                        "The application a-2 waits without a reason.");
    }

    @Test
    void isShownWithEveryQuotaAndEveryReason() {
        assertThat(new Table(standing(intake(61, 0, quotas(13), WAITING), roster(61, 13))).toString())
                .contains("enrolled         61 of 13 countries", "roster           61 of 13 countries")
                .contains("until in roster  42 ms after the last confirmation")
                .containsPattern("COUNTRY C12 +5 +5")
                .containsPattern("a-1 +TOTAL \\* 61/61");
    }

    private static Standing standing(Intake intake, Roster roster) {
        return new Standing("p-1", 68, 68, intake, roster, Optional.of(Duration.ofMillis(42)));
    }

    private static Intake intake(int enrolled, int offered, List<Quota> quotas, Waiting... waiting) {
        return new Intake("An edition", enrolled, offered, quotas, List.of(waiting));
    }

    private static List<Quota> quotas(int countries) {
        return IntStream.range(0, countries)
                .mapToObj(country -> new Quota("COUNTRY", "C" + country, 5, 5))
                .toList();
    }

    private static Roster roster(int people, int countries) {
        return new Roster(IntStream.range(0, people)
                .mapToObj(person -> new Participant("person-" + person, "C" + person % countries))
                .toList());
    }
}

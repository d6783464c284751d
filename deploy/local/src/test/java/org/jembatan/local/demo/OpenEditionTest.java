package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.local.demo.Applicant.Stand;
import org.jembatan.local.demo.Script.Stage;

/** Whether there is something to do for everybody who signs in to the demonstration. */
class OpenEditionTest {

    @Test
    void takesNominationsAfterAllThatIsPlayedOfTheRealOnes() {
        LocalDate last = RealEdition.all().getLast().endsOn().plusMonths(Stage.M12.months());

        assertThat(LocalDate.parse(OpenEdition.draft().nominationsCloseOn())).isAfter(last.plusMonths(2));
    }

    @Test
    void hasSomebodyInEveryState() {
        assertThat(Applicant.all()).extracting(Applicant::stand).contains(Stand.values());
        assertThat(ofNepal()).extracting(Applicant::stand).startsWith(Stand.ENROLLED, Stand.WAITLISTED);
        assertThat(OpenEdition.draft().quotas().byCountry()).containsEntry("NP", 1);
    }

    @Test
    void showsTheScriptsOfItsCountries() {
        assertThat(Applicant.all().stream()
                        .map(Applicant::name)
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of))
                .contains(
                        Character.UnicodeScript.DEVANAGARI,
                        Character.UnicodeScript.MYANMAR,
                        Character.UnicodeScript.LAO,
                        Character.UnicodeScript.ARABIC,
                        Character.UnicodeScript.LATIN);
    }

    @Test
    void inventsEveryPersonVisibly() {
        assertThat(Applicant.all()).allSatisfy(one -> {
            assertThat(one.name()).endsWith("(invented)");
            assertThat(one.email()).endsWith(".example");
        });
        assertThat(Applicant.all()).extracting(Applicant::email).doesNotHaveDuplicates();
    }

    @Test
    void alumnusWithAnAccountHasLeftTheLastFollowUpUnanswered() {
        RealEdition latest = RealEdition.all().getLast();
        Nominee alumnus = latest.inOrderOfSelection().stream()
                .limit(latest.participants())
                .filter(one -> one.nomination("any").candidate().email().equals(WhereToLook.ALUMNUS))
                .findFirst()
                .orElseThrow();

        assertThat(alumnus.country()).isEqualTo("BD");
        assertThat(new Script(alumnus.number()).reports(Stage.M6)).isTrue();
        assertThat(new Script(alumnus.number()).reports(Stage.M12)).isFalse();
    }

    private static List<Applicant> ofNepal() {
        return Applicant.all().stream()
                .filter(one -> one.country().equals("NP"))
                .toList();
    }
}

package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Whether the assumed numbers lead to the known ones, when places are given in the order of selection. */
class Edition2021Test {

    private final List<Nominee> seated = new ArrayList<>();
    private final List<Nominee> waitForTheirCountry = new ArrayList<>();
    private final List<Nominee> waitForTheEdition = new ArrayList<>();

    @Test
    void seatsSixtyOneOfThirteenCountries() {
        Edition2021.inOrderOfSelection().forEach(this::select);

        assertThat(seated).hasSize(61);
        assertThat(seated.stream().map(Nominee::country).distinct()).hasSize(13).doesNotContain("ID");
        assertThat(seated.stream().filter(Edition2021Test::isOnsite)).hasSize(Edition2021.ONSITE);
    }

    @Test
    void letsSomeWaitForTheirCountryAndSomeForTheEdition() {
        Edition2021.inOrderOfSelection().forEach(this::select);

        assertThat(waitForTheirCountry).extracting(Nominee::key).containsExactly("BD/6", "NP/6", "PH/6");
        assertThat(waitForTheEdition).hasSize(4);
    }

    @Test
    void allowsMorePlacesByCountryThanInAll() {
        assertThat(Edition2021.draft().quotas().byCountry().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isGreaterThan(Edition2021.draft().capacity().total());
    }

    @Test
    void inventsEveryPersonVisibly() {
        assertThat(Edition2021.nominees())
                .extracting(one -> one.nomination("any").candidate())
                .allSatisfy(candidate -> {
                    assertThat(candidate.name()).endsWith("(invented)");
                    assertThat(candidate.email()).endsWith("@invented.example");
                })
                .extracting(Nominee.Candidate::email)
                .doesNotHaveDuplicates();
    }

    @Test
    void hasSomeWhoseEmployerMustConfirm() {
        assertThat(Edition2021.nominees())
                .filteredOn(one -> one.nomination("any").employer() != null)
                .hasSize(13);
    }

    private void select(Nominee nominee) {
        if (count(nominee.country()) == Edition2021.PLACES_FOR_EACH_COUNTRY) {
            waitForTheirCountry.add(nominee);
        } else if (seated.size() == Edition2021.PARTICIPANTS) {
            waitForTheEdition.add(nominee);
        } else {
            seated.add(nominee);
        }
    }

    private long count(String country) {
        return seated.stream().filter(one -> one.country().equals(country)).count();
    }

    private static boolean isOnsite(Nominee nominee) {
        return nominee.nomination("any").mode().equals("ONSITE");
    }
}

package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whether the assumed numbers lead to the known ones, when places are given in the order of selection. */
class RealEditionTest {

    private static final List<RealEdition> EDITIONS = RealEdition.all();

    private final List<Nominee> seated = new ArrayList<>();
    private final List<Nominee> waitForTheirCountry = new ArrayList<>();
    private final List<Nominee> waitForTheEdition = new ArrayList<>();

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void seatsTheKnownNumberOfPeopleFromEachOfItsCountries(RealEdition edition) {
        select(edition);

        assertThat(seated).hasSize(edition.participants());
        assertThat(seated.stream().map(Nominee::country).distinct())
                .hasSameSizeAs(edition.countries())
                .doesNotContain("ID");
        assertThat(edition.countries()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void letsPeopleTakePartAsTheEditionIsHeld(RealEdition edition) {
        Set<String> modes = edition.mode().equals("HYBRID") ? Set.of("ONSITE", "ONLINE") : Set.of(edition.mode());

        assertThat(edition.nominees().stream().map(Nominee::mode).distinct()).hasSameElementsAs(modes);
    }

    @Test
    void tellsPlacesApartWhereThereAreBothModes() {
        assertThat(RealEdition.of(2021).draft().capacity()).isEqualTo(new RealEdition.Capacity(61, 26, 35));
        assertThat(RealEdition.of(2016).draft().capacity()).isEqualTo(new RealEdition.Capacity(19, null, null));
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void inventsEveryPersonVisibly(RealEdition edition) {
        assertThat(edition.nominees())
                .extracting(one -> one.nomination("any").candidate())
                .allSatisfy(candidate -> {
                    assertThat(candidate.name()).endsWith("(invented)");
                    assertThat(candidate.organisation()).endsWith("(invented)");
                    assertThat(candidate.email()).endsWith("@invented.example");
                });
    }

    @Test
    void knowsWhomTheProgrammeReachedInItsFirstFiveYears() {
        List<RealEdition> first = EDITIONS.stream()
                .filter(edition -> edition.year() <= Standing.LAST_YEAR)
                .toList();

        assertThat(first).extracting(RealEdition::year).containsExactly(2016, 2017, 2018, 2019, 2020);
        assertThat(first.stream().mapToInt(RealEdition::participants).sum()).isEqualTo(109);
        assertThat(first.stream()
                        .flatMap(edition -> edition.countries().stream())
                        .distinct())
                .hasSize(18);
    }

    @Test
    void knowsTheNumbersOfTheLaterYears() {
        assertThat(EDITIONS)
                .filteredOn(edition -> edition.year() > Standing.LAST_YEAR)
                .extracting(
                        RealEdition::year,
                        RealEdition::participants,
                        edition -> edition.countries().size())
                .containsExactly(tuple(2021, 61, 13), tuple(2022, 19, 10), tuple(2023, 15, 9));
    }

    @Test
    void inventsEachPersonOnce() {
        assertThat(EDITIONS.stream()
                        .flatMap(edition -> edition.nominees().stream())
                        .map(one -> one.nomination("any").candidate().email()))
                .doesNotHaveDuplicates();
    }

    @Test
    void letsSomeWaitForTheirCountryAndSomeForTheEditionIn2021() {
        select(RealEdition.of(2021));

        assertThat(waitForTheirCountry).extracting(Nominee::key).containsExactly("BD/6", "NP/6", "PH/6");
        assertThat(waitForTheEdition).hasSize(4);
        assertThat(seated.stream().filter(one -> one.mode().equals("ONSITE"))).hasSize(26);
    }

    @Test
    void hasSomeWhoseEmployerMustConfirm() {
        assertThat(RealEdition.of(2021).nominees())
                .filteredOn(one -> one.nomination("any").employer() != null)
                .hasSize(13);
    }

    @Test
    void saysThatAnEditionIsNotKnown() {
        assertThatThrownBy(() -> RealEdition.of(2015)).hasMessage("No edition is known of 2015.");
    }

    private void select(RealEdition edition) {
        edition.inOrderOfSelection().forEach(nominee -> select(edition, nominee));
    }

    private void select(RealEdition edition, Nominee nominee) {
        if (count(nominee.country()) == edition.places()) {
            waitForTheirCountry.add(nominee);
        } else if (seated.size() == edition.participants()) {
            waitForTheEdition.add(nominee);
        } else {
            seated.add(nominee);
        }
    }

    private long count(String country) {
        return seated.stream().filter(one -> one.country().equals(country)).count();
    }
}

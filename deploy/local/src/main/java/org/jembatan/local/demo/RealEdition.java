package org.jembatan.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

/**
 * An edition as far as it is known; {@code editions.yaml} says what is not known and assumed.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param places how many one country may send at most
 * @param onsitePlaces how many of those come to the place
 * @param oneMore countries that nominate one candidate more than they have places
 */
public record RealEdition(
        int year,
        String theme,
        String place,
        String mode,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        int participants,
        List<String> countries,
        int places,
        int onsitePlaces,
        List<String> oneMore) {

    private static final String FILE = "/org/jembatan/local/demo/editions.yaml";
    private static final int DAYS_FROM_NOMINATIONS_TO_START = 31;

    /** All editions, the earliest first. */
    public static List<RealEdition> all() {
        try (InputStream yaml = RealEdition.class.getResourceAsStream(FILE)) {
            if (yaml == null) {
                throw new IllegalStateException("The editions, " + FILE + ", are missing.");
            }
            return new YAMLMapper()
                    .readValue(yaml, new TypeReference<List<Entry>>() {}).stream()
                            .map(Entry::edition)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The editions, " + FILE + ", cannot be read.", e);
        }
    }

    public static RealEdition of(int year) {
        return all().stream()
                .filter(edition -> edition.year() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No edition is known of " + year + "."));
    }

    /** The day, counted from the first, or from the last where it is negative: -1 is the last. */
    LocalDate day(int number) {
        return number < 0 ? endsOn.plusDays(number + 1L) : startsOn.plusDays(number);
    }

    ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone);
    }

    Draft draft() {
        Map<String, Integer> byCountry = new TreeMap<>();
        countries.forEach(country -> byCountry.put(country, places));
        return new Draft(
                "Small and medium industry, " + year,
                theme,
                "Ministry of State Secretariat and Ministry of Industry of Indonesia",
                List.of("Colombo Plan"),
                place,
                mode,
                startsOn.toString(),
                endsOn.toString(),
                zone.getId(),
                startsOn.minusDays(DAYS_FROM_NOMINATIONS_TO_START).toString(),
                countries,
                List.of("9.3"),
                capacity(),
                new Quotas(byCountry));
    }

    /** Places at the place and online are told apart where there are both. */
    private Capacity capacity() {
        if (!mode.equals("HYBRID")) {
            return new Capacity(participants, null, null);
        }
        int onsite = onsitePlaces * countries.size();
        return new Capacity(participants, onsite, participants - onsite);
    }

    List<Nominee> nominees() {
        List<Nominee> nominees = new ArrayList<>();
        for (String country : countries) {
            for (int rank = 1; rank <= nominatedBy(country); rank++) {
                nominees.add(new Nominee(this, country, rank, nominees.size() + 1));
            }
        }
        return nominees;
    }

    /**
     * Whom the officer asks for, one after the other: every country's first choice, then every second one. In the last
     * round the largest delegations come first, so that their last candidates find their own country full while there
     * is still room, and the last of some other countries find the edition full.
     */
    List<Nominee> inOrderOfSelection() {
        return nominees().stream()
                .sorted(Comparator.comparingInt((Nominee one) -> Math.min(one.rank(), places))
                        .thenComparing(one -> nominatedBy(one.country()), Comparator.reverseOrder())
                        .thenComparingInt(Nominee::rank)
                        .thenComparing(Nominee::country))
                .toList();
    }

    private int nominatedBy(String country) {
        return oneMore.contains(country) ? places + 1 : places;
    }

    /** An edition as {@code POST /api/programmes} takes it. */
    record Draft(
            String title,
            String theme,
            String host,
            List<String> partners,
            String place,
            String mode,
            String startsOn,
            String endsOn,
            String zone,
            String nominationsCloseOn,
            List<String> countries,
            List<String> sdgTargets,
            Capacity capacity,
            Quotas quotas) {}

    record Capacity(
            int total, @Nullable Integer onsite, @Nullable Integer online) {}

    record Quotas(Map<String, Integer> byCountry) {}

    @JsonNaming(KebabCaseStrategy.class)
    private record Entry(
            int year,
            String theme,
            String place,
            String mode,
            String startsOn,
            String endsOn,
            String zone,
            int participants,
            List<String> whichCountries,
            int places,
            @Nullable Integer onsitePlaces,
            @Nullable List<String> oneMore) {

        RealEdition edition() {
            return new RealEdition(
                    year,
                    theme,
                    place,
                    mode,
                    LocalDate.parse(startsOn),
                    LocalDate.parse(endsOn),
                    ZoneId.of(zone),
                    participants,
                    whichCountries,
                    places,
                    onsitePlacesOf(places),
                    oneMore == null ? List.of() : oneMore);
        }

        private int onsitePlacesOf(int all) {
            if (onsitePlaces != null) {
                return onsitePlaces;
            }
            return mode.equals("ONSITE") ? all : 0;
        }
    }
}

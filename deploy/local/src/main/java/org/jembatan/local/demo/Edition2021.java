package org.jembatan.local.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The edition of 2021 as far as it is known: hybrid, 13 to 17 September, 61 participants of 13 countries, on women-owned
 * small and medium industry, by Indonesia's Ministry of State Secretariat and Ministry of Industry with the Colombo
 * Plan. What is not known is assumed, and says so here.
 */
final class Edition2021 {

    static final int PARTICIPANTS = 61;

    /** The day on which the demo begins: well before the nominations close. */
    static final String START = "2021-07-01T00:00:00Z";

    /** Assumption: which thirteen countries took part is not known to us; these are members of the Colombo Plan. */
    static final List<String> COUNTRIES =
            List.of("AF", "BD", "BT", "LA", "LK", "MM", "MN", "MV", "MY", "NP", "PH", "PK", "VN");

    /** Assumption: five places at most for a country, 65 in all, so that both this limit and the total bind. */
    static final int PLACES_FOR_EACH_COUNTRY = 5;

    /** Assumption: how many came to the place; two of each country. */
    static final int ONSITE = 26;

    /** Assumption: everybody nominates a candidate for each place, and these three nominate one more. */
    private static final List<String> COUNTRIES_WITH_ONE_MORE = List.of("BD", "NP", "PH");

    private Edition2021() {}

    static Draft draft() {
        Map<String, Integer> byCountry = new TreeMap<>();
        COUNTRIES.forEach(country -> byCountry.put(country, PLACES_FOR_EACH_COUNTRY));
        return new Draft(
                "Small and medium industry, 2021", // Assumption: we know the theme, not the title.
                "Women-owned small and medium industry",
                "Ministry of State Secretariat and Ministry of Industry of Indonesia",
                List.of("Colombo Plan"),
                "Jakarta and online", // Assumption: of the place we know that it was hybrid.
                "HYBRID",
                "2021-09-13",
                "2021-09-17",
                "Asia/Jakarta",
                "2021-08-13", // Assumption.
                COUNTRIES,
                List.of("9.3"), // Assumption: the target on small-scale industry.
                new Capacity(PARTICIPANTS, ONSITE, PARTICIPANTS - ONSITE),
                new Quotas(byCountry));
    }

    static List<Nominee> nominees() {
        List<Nominee> nominees = new ArrayList<>();
        for (String country : COUNTRIES) {
            for (int rank = 1; rank <= nominatedBy(country); rank++) {
                nominees.add(new Nominee(country, rank, nominees.size() + 1));
            }
        }
        return nominees;
    }

    /**
     * Whom the officer asks for, one after the other: every country's first choice, then every second one. In the last
     * round the largest delegations come first, so that their last candidates find their own country full while there
     * is still room, and the last of some other countries find the edition full.
     */
    static List<Nominee> inOrderOfSelection() {
        return nominees().stream()
                .sorted(Comparator.comparingInt((Nominee one) -> Math.min(one.rank(), PLACES_FOR_EACH_COUNTRY))
                        .thenComparing(one -> nominatedBy(one.country()), Comparator.reverseOrder())
                        .thenComparingInt(Nominee::rank)
                        .thenComparing(Nominee::country))
                .toList();
    }

    private static int nominatedBy(String country) {
        return COUNTRIES_WITH_ONE_MORE.contains(country) ? PLACES_FOR_EACH_COUNTRY + 1 : PLACES_FOR_EACH_COUNTRY;
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

    record Capacity(int total, int onsite, int online) {}

    record Quotas(Map<String, Integer> byCountry) {}
}

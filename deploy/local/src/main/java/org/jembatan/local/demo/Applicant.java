package org.jembatan.local.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A candidate of the {@link OpenEdition}. Some write their name in the script of their country.
 *
 * @param number among the candidates of the country, from 1
 * @param birthDate what the rules of age look at
 * @param englishLevel null where nobody has said
 * @param employer who has to confirm the candidate; null where nobody has to
 * @param stand what has happened to them by now
 */
record Applicant(
        String country,
        int number,
        String name,
        String email,
        String category,
        String mode,
        LocalDate birthDate,
        @Nullable String englishLevel,
        @Nullable String employer,
        Stand stand) {

    /** How far the application has come, and whose turn it is. */
    enum Stand {
        /** The focal point has to endorse. */
        NOMINATED,
        /** The officer has to decide. */
        ENDORSED,
        /** The candidate has to take the place. */
        OFFERED,
        WAITLISTED,
        ENROLLED,
        DECLINED;

        boolean isEndorsed() {
            return this != NOMINATED;
        }

        boolean isSelected() {
            return this == OFFERED || this == WAITLISTED || this == ENROLLED;
        }
    }

    private static final String OFFICIAL = "GOVERNMENT_OFFICIAL";
    private static final String ENTREPRENEUR = "ENTREPRENEUR";
    private static final String ON_SITE = "ONSITE";
    private static final String ONLINE = "ONLINE";

    /** The address of the demo's account {@code participant}. */
    static final String WHO_SIGNS_IN = "participant@jembatan.example";

    /** In the order in which the officer decides: who takes the last place of a country comes before who waits for it. */
    static List<Applicant> all() {
        return List.of(
                of("NP", 1, "आशा राई", OFFICIAL, ON_SITE, 1985, "B2", Stand.ENROLLED),
                of("NP", 2, "बिनोद गुरुङ", ENTREPRENEUR, ONLINE, 1990, "B1", Stand.WAITLISTED),
                of("NP", 3, "सीता थापा", OFFICIAL, ONLINE, 1988, "B2", Stand.NOMINATED),
                of("NP", 4, "Prakash Example", ENTREPRENEUR, ON_SITE, 1992, "C1", Stand.NOMINATED)
                        .confirmedBy("Example Weavers (invented)"),
                of("BT", 1, "Karma Example", OFFICIAL, ON_SITE, 1987, "B2", Stand.OFFERED)
                        .reachedAt(WHO_SIGNS_IN),
                of("LK", 1, "Nimal Example", ENTREPRENEUR, ON_SITE, 1983, "B2", Stand.ENDORSED),
                of("MM", 1, "မြမြအေး", ENTREPRENEUR, ONLINE, 1991, "B1", Stand.ENDORSED),
                // Too old by the rules.
                of("BD", 1, "Rahima Example", OFFICIAL, ON_SITE, 1962, "C1", Stand.ENDORSED),
                // Of whom nobody has said how good the English is.
                of("LA", 1, "ສົມພອນ ແກ້ວມະນີ", OFFICIAL, ON_SITE, 1989, null, Stand.ENDORSED),
                of("AF", 1, "زهرا احمدی", ENTREPRENEUR, ONLINE, 1994, "B1", Stand.DECLINED));
    }

    private static Applicant of(
            String country,
            int number,
            String name,
            String category,
            String mode,
            int born,
            @Nullable String englishLevel,
            Stand stand) {
        return new Applicant(
                country,
                number,
                name + " (invented)",
                "calon-2024-%s-%d@invented.example".formatted(country, number),
                category,
                mode,
                LocalDate.of(born, 3, 14),
                englishLevel,
                null,
                stand);
    }

    private Applicant confirmedBy(String other) {
        return new Applicant(country, number, name, email, category, mode, birthDate, englishLevel, other, stand);
    }

    private Applicant reachedAt(String other) {
        return new Applicant(country, number, name, other, category, mode, birthDate, englishLevel, employer, stand);
    }

    String key() {
        return country + "/" + number;
    }

    Caller focalPoint() {
        return Caller.focalPoint(country);
    }

    Nomination nomination(String programmeId) {
        return new Nomination(
                programmeId,
                new Candidate(
                        name,
                        email,
                        country,
                        category.equals(ENTREPRENEUR) ? "A workshop (invented)" : "An agency (invented)",
                        category.equals(ENTREPRENEUR) ? "Owner" : "Adviser to small industry",
                        birthDate.toString(),
                        englishLevel,
                        5),
                category,
                mode,
                employer);
    }

    record Nomination(
            String programmeId,
            Candidate candidate,
            String category,
            String mode,
            @Nullable String employer) {}

    /** The form of a candidate, with what the rules ask for. */
    record Candidate(
            String name,
            String email,
            String country,
            String organisation,
            String position,
            String birthDate,
            @Nullable String englishLevel,
            int yearsOfService) {}
}

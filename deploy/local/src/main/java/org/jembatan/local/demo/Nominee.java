package org.jembatan.local.demo;

import org.jspecify.annotations.Nullable;

/**
 * A candidate of the demo. All are invented, and say so: real people's data has no place in a demonstration.
 *
 * @param country ISO 3166-1 alpha-2
 * @param rank 1 for the candidate whom the country wishes most
 * @param number among all candidates of the edition, from 1
 */
record Nominee(RealEdition edition, String country, int rank, int number) {

    private static final int ONE_WHOSE_EMPLOYER_CONFIRMS = 2;

    String key() {
        return country + "/" + rank;
    }

    String mode() {
        return rank <= edition.onsitePlaces() ? "ONSITE" : "ONLINE";
    }

    /** @param programmeId of the edition for which the country nominates */
    Nomination nomination(String programmeId) {
        String which = edition.year() + "-" + number;
        return new Nomination(
                programmeId,
                new Candidate(
                        "Peserta " + which + " (invented)",
                        "peserta-" + which + "@invented.example",
                        country,
                        isEntrepreneur() ? "Enterprise " + which + " (invented)" : "Agency " + which + " (invented)",
                        isEntrepreneur() ? "Owner" : "Adviser to small industry",
                        isWoman() ? "FEMALE" : "MALE"),
                isEntrepreneur() ? "ENTREPRENEUR" : "GOVERNMENT_OFFICIAL",
                mode(),
                rank == ONE_WHOSE_EMPLOYER_CONFIRMS ? "Agency " + which + " (invented)" : null);
    }

    EmployerConfirmation employerConfirmation() {
        return new EmployerConfirmation(
                "Atasan %d-%d (invented)".formatted(edition.year(), number), "Head of the agency");
    }

    private boolean isEntrepreneur() {
        return rank % 2 == 1;
    }

    /** The edition of 2021 was for women; elsewhere it is assumed that every second participant was one. */
    private boolean isWoman() {
        return edition.theme().startsWith("Women") || number % 2 == 0;
    }

    record Nomination(
            String programmeId,
            Candidate candidate,
            String category,
            String mode,
            @Nullable String employer) {}

    record Candidate(String name, String email, String country, String organisation, String position, String gender) {}

    record EmployerConfirmation(String name, String position) {}
}

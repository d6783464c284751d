package org.jembatan.local.demo;

import org.jspecify.annotations.Nullable;

/**
 * A candidate of the demo. All are invented, and say so: real people's data has no place in a demonstration.
 *
 * @param country ISO 3166-1 alpha-2
 * @param rank 1 for the candidate whom the country wishes most
 * @param number among all candidates, from 1
 */
record Nominee(String country, int rank, int number) {

    private static final int ONSITE_FOR_EACH_COUNTRY = 2;
    private static final int ONE_WHOSE_EMPLOYER_CONFIRMS = 4;

    String key() {
        return country + "/" + rank;
    }

    /** @param programmeId of the edition for which the country nominates */
    Nomination nomination(String programmeId) {
        return new Nomination(
                programmeId,
                new Candidate(
                        "Peserta " + number + " (invented)",
                        "peserta-" + number + "@invented.example",
                        country,
                        isEntrepreneur() ? "Enterprise " + number + " (invented)" : "Agency " + number + " (invented)",
                        isEntrepreneur() ? "Owner" : "Adviser to small industry",
                        "FEMALE"),
                isEntrepreneur() ? "ENTREPRENEUR" : "GOVERNMENT_OFFICIAL",
                rank <= ONSITE_FOR_EACH_COUNTRY ? "ONSITE" : "ONLINE",
                rank == ONE_WHOSE_EMPLOYER_CONFIRMS ? "Agency " + number + " (invented)" : null);
    }

    EmployerConfirmation employerConfirmation() {
        return new EmployerConfirmation("Atasan " + number + " (invented)", "Head of the agency");
    }

    private boolean isEntrepreneur() {
        return rank % 2 == 1;
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

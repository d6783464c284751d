package org.jembatan.registration;

/**
 * Everything about an application that quotas look at.
 *
 * @param country ISO 3166-1 alpha-2 code of the country that nominates
 */
public record Candidate(
        ApplicationId applicationId, PersonId personId, String country, Category category, ParticipationMode mode) {

    /** The same candidate, who takes part in that way. */
    public Candidate takingPart(ParticipationMode otherMode) {
        return new Candidate(applicationId, personId, country, category, otherMode);
    }
}

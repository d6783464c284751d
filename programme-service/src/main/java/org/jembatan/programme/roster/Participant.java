package org.jembatan.programme.roster;

import java.time.Instant;

import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.Category;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;

/**
 * Somebody who has a place in an edition and has confirmed it.
 *
 * @param country that nominated them, ISO 3166-1 alpha-2
 * @param enrolledAt business time at which it was heard of here
 */
public record Participant(
        ApplicationId applicationId,
        PersonId personId,
        String country,
        Category category,
        ParticipationMode mode,
        Instant enrolledAt) {

    /** The same participant, who takes part in that way. */
    Participant takingPart(ParticipationMode otherMode) {
        return new Participant(applicationId, personId, country, category, otherMode, enrolledAt);
    }
}

package org.jembatan.registration.messaging;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Category;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;

/** What registration needs of an application event that ends an application. */
record ClosedApplication(
        ApplicationId applicationId,
        ProgrammeId programmeId,
        PersonId personId,
        String country,
        Category category,
        ParticipationMode mode) {

    Candidate candidate() {
        return new Candidate(applicationId, personId, country, category, mode);
    }
}

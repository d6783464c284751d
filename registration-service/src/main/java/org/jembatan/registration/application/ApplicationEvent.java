package org.jembatan.registration.application;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Category;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;

/** What candidates and those who speak for them do. What becomes of their places is told by the intake. */
public sealed interface ApplicationEvent {

    /** A candidate was put forward, or put themselves forward. */
    record Nominated(
            ApplicationId applicationId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode,
            Route route)
            implements ApplicationEvent {

        static Nominated of(ProgrammeId programmeId, Candidate candidate, Route route) {
            return new Nominated(
                    candidate.applicationId(),
                    programmeId,
                    candidate.personId(),
                    candidate.country(),
                    candidate.category(),
                    candidate.mode(),
                    route);
        }
    }

    /** All who have to endorse the candidate have done so. */
    record Endorsed(
            ApplicationId applicationId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode)
            implements ApplicationEvent {

        static Endorsed of(ProgrammeId programmeId, Candidate candidate) {
            return new Endorsed(
                    candidate.applicationId(),
                    programmeId,
                    candidate.personId(),
                    candidate.country(),
                    candidate.category(),
                    candidate.mode());
        }
    }

    /** The focal point or an officer said no; the reason stays with the application. */
    record Declined(
            ApplicationId applicationId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode)
            implements ApplicationEvent {

        static Declined of(ProgrammeId programmeId, Candidate candidate) {
            return new Declined(
                    candidate.applicationId(),
                    programmeId,
                    candidate.personId(),
                    candidate.country(),
                    candidate.category(),
                    candidate.mode());
        }
    }

    /** The candidate does not want to take part any more. */
    record Withdrawn(
            ApplicationId applicationId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode)
            implements ApplicationEvent {

        static Withdrawn of(ProgrammeId programmeId, Candidate candidate) {
            return new Withdrawn(
                    candidate.applicationId(),
                    programmeId,
                    candidate.personId(),
                    candidate.country(),
                    candidate.category(),
                    candidate.mode());
        }
    }

    /** Who put the candidate forward. */
    enum Route {
        NOMINATION,
        OWN_APPLICATION
    }
}

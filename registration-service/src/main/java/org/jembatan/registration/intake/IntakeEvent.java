package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.List;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Category;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;

/**
 * What happens to the places of an edition. The order of an intake's events is the order in which its places changed
 * hands, so at no point of it is a quota exceeded.
 */
public sealed interface IntakeEvent {

    /** A place is held for the candidate until they confirm it, or until the offer expires. */
    record PlaceOffered(
            ProgrammeId programmeId,
            ApplicationId applicationId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode,
            Instant expiresAt)
            implements IntakeEvent {

        static PlaceOffered of(ProgrammeId programmeId, Candidate candidate, Instant expiresAt) {
            return new PlaceOffered(
                    programmeId,
                    candidate.applicationId(),
                    candidate.personId(),
                    candidate.country(),
                    candidate.category(),
                    candidate.mode(),
                    expiresAt);
        }
    }

    /** There was no place; {@code fullQuotas} says why. */
    record CandidateWaitlisted(
            ProgrammeId programmeId,
            ApplicationId applicationId,
            PersonId personId,
            String country,
            List<Quota> fullQuotas)
            implements IntakeEvent {

        static CandidateWaitlisted of(ProgrammeId programmeId, Candidate candidate, List<Quota> fullQuotas) {
            return new CandidateWaitlisted(
                    programmeId, candidate.applicationId(), candidate.personId(), candidate.country(), fullQuotas);
        }
    }

    /** The candidate took the place that was offered. */
    record ParticipantEnrolled(
            ProgrammeId programmeId,
            ApplicationId applicationId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode)
            implements IntakeEvent {

        static ParticipantEnrolled of(ProgrammeId programmeId, Candidate candidate) {
            return new ParticipantEnrolled(
                    programmeId,
                    candidate.applicationId(),
                    candidate.personId(),
                    candidate.country(),
                    candidate.category(),
                    candidate.mode());
        }
    }

    /** The candidate takes part in the other way, or would; a participant's place is one of the other way now. */
    record ModeChanged(
            ProgrammeId programmeId,
            ApplicationId applicationId,
            PersonId personId,
            String country,
            ParticipationMode previousMode,
            ParticipationMode mode)
            implements IntakeEvent {

        /** The candidate as they were before. */
        static ModeChanged of(ProgrammeId programmeId, Candidate candidate, ParticipationMode mode) {
            return new ModeChanged(
                    programmeId,
                    candidate.applicationId(),
                    candidate.personId(),
                    candidate.country(),
                    candidate.mode(),
                    mode);
        }
    }

    /** The place was not taken in time, and is free again. */
    record OfferExpired(ProgrammeId programmeId, ApplicationId applicationId, PersonId personId, String country)
            implements IntakeEvent {

        static OfferExpired of(ProgrammeId programmeId, Candidate candidate) {
            return new OfferExpired(programmeId, candidate.applicationId(), candidate.personId(), candidate.country());
        }
    }

    /** The place that was offered is free again before it was taken. */
    record OfferWithdrawn(ProgrammeId programmeId, ApplicationId applicationId, PersonId personId, String country)
            implements IntakeEvent {

        static OfferWithdrawn of(ProgrammeId programmeId, Candidate candidate) {
            return new OfferWithdrawn(
                    programmeId, candidate.applicationId(), candidate.personId(), candidate.country());
        }
    }

    /** A participant's place is free again. */
    record EnrolmentCancelled(ProgrammeId programmeId, ApplicationId applicationId, PersonId personId, String country)
            implements IntakeEvent {

        static EnrolmentCancelled of(ProgrammeId programmeId, Candidate candidate) {
            return new EnrolmentCancelled(
                    programmeId, candidate.applicationId(), candidate.personId(), candidate.country());
        }
    }
}

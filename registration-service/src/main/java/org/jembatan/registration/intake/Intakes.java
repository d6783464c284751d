package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.registration.ProgrammeId;

/** All intakes, one for each edition that has been announced. */
public interface Intakes extends Repository<Intake, ProgrammeId> {

    Optional<Intake> findById(ProgrammeId id);

    /** The terms alone: an intake with its candidacies is large. */
    Optional<Announced> findAnnouncedById(ProgrammeId id);

    List<Intake> findAllByIdInAndStatus(Collection<ProgrammeId> ids, IntakeStatus status);

    /** Those with an offer that has expired by then. */
    List<Intake> findByNextOfferExpiryAtLessThanEqual(Instant then, Limit limit);

    Intake save(Intake intake);

    /** Fails with {@link UnknownIntake} when no such edition has been announced. */
    default Intake get(ProgrammeId id) {
        return findById(id).orElseThrow(UnknownIntake::new);
    }

    /** Fails with {@link UnknownIntake} when no such edition has been announced. */
    default IntakeTerms termsOf(ProgrammeId id) {
        return findAnnouncedById(id).orElseThrow(UnknownIntake::new).terms();
    }

    /** What is read of an intake by whoever needs nothing else of it. */
    record Announced(IntakeTerms terms) {}
}

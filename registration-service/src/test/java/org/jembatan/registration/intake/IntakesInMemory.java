package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.data.domain.Limit;

import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;

/** Keeps intakes as long as a test runs, and counts how often one is saved. */
public class IntakesInMemory implements Intakes {

    private final Map<ProgrammeId, Intake> intakes = new HashMap<>();
    private int saves;

    /** Opens an intake as an announcement does; not counted as a save. */
    public Intake open(ProgrammeId id, IntakeTerms terms) {
        Intake intake = new Intake(id, terms);
        intakes.put(id, intake);
        return intake;
    }

    /** Cancels as the cancellation of the edition does; not counted as a save. */
    public void cancel(ProgrammeId id) {
        Objects.requireNonNull(intakes.get(id)).cancel();
    }

    /** Completes as the completion of the edition does; not counted as a save. */
    public void complete(ProgrammeId id) {
        Objects.requireNonNull(intakes.get(id)).complete();
    }

    /** Frees a place as the end of an application does; not counted as a save. */
    public void close(ProgrammeId id, Candidate candidate, Judge judge, Instant now) {
        Objects.requireNonNull(intakes.get(id)).close(candidate, judge, now);
    }

    @Override
    public Optional<Intake> findById(ProgrammeId id) {
        return Optional.ofNullable(intakes.get(id));
    }

    @Override
    public Optional<Announced> findAnnouncedById(ProgrammeId id) {
        return findById(id).map(Intake::terms).map(Announced::new);
    }

    @Override
    public List<Intake> findAllByIdInAndStatus(Collection<ProgrammeId> ids, IntakeStatus status) {
        return intakes.values().stream()
                .filter(intake -> ids.contains(intake.id()) && intake.status() == status)
                .toList();
    }

    @Override
    public List<Intake> findByNextOfferExpiryAtLessThanEqual(Instant then, Limit limit) {
        return intakes.values().stream()
                .filter(intake -> intake.nextOfferExpiryAt()
                        .filter(expiry -> !expiry.isAfter(then))
                        .isPresent())
                .limit(limit.max())
                .toList();
    }

    @Override
    public Intake save(Intake intake) {
        saves++;
        intakes.put(intake.id(), intake);
        return intake;
    }

    public int saves() {
        return saves;
    }
}

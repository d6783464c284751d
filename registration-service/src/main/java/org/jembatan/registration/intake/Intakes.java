package org.jembatan.registration.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.registration.ProgrammeId;

/** All intakes, one for each edition that has been announced. */
public interface Intakes extends Repository<Intake, ProgrammeId> {

    Optional<Intake> findById(ProgrammeId id);

    Intake save(Intake intake);

    /** Fails with {@link UnknownIntake} when no such edition has been announced. */
    default Intake get(ProgrammeId id) {
        return findById(id).orElseThrow(UnknownIntake::new);
    }
}

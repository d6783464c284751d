package org.jembatan.alumni.graduation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.alumni.GraduateId;
import org.jembatan.alumni.ProgrammeId;

/** The ends of all participations. */
public interface Graduations extends Repository<Graduation, GraduateId> {

    Optional<Graduation> findById(GraduateId id);

    Optional<Graduation> findByCertificatesCode(String code);

    /** How many of that edition met the attendance rule. */
    long countByParticipationProgrammeIdAndGraduatedTrue(ProgrammeId programmeId);

    Graduation save(Graduation graduation);
}

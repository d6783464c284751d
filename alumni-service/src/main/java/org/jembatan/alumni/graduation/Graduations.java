package org.jembatan.alumni.graduation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.alumni.GraduateId;

/** The ends of all participations. */
public interface Graduations extends Repository<Graduation, GraduateId> {

    Optional<Graduation> findById(GraduateId id);

    Optional<Graduation> findByCertificatesCode(String code);

    Graduation save(Graduation graduation);
}

package org.jembatan.alumni.edition;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.alumni.ProgrammeId;

/** All editions that have been announced. */
public interface Editions extends Repository<EditionFacts, ProgrammeId> {

    Optional<EditionFacts> findById(ProgrammeId id);

    EditionFacts save(EditionFacts edition);
}

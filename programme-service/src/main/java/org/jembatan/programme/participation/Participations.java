package org.jembatan.programme.participation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/** The parts that people take in editions; who has attended nothing yet has an empty one. */
public interface Participations extends Repository<Participation, ParticipationId> {

    Optional<Participation> findById(ParticipationId id);

    Participation save(Participation participation);

    List<Participation> findByProgrammeId(ProgrammeId programmeId);

    default Participation of(ProgrammeId programmeId, PersonId personId) {
        return findById(ParticipationId.of(programmeId, personId))
                .orElseGet(() -> Participation.of(programmeId, personId));
    }
}

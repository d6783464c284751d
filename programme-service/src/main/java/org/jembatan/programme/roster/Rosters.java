package org.jembatan.programme.roster;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.programme.ProgrammeId;

/** The rosters of all editions; an edition in which nobody has enrolled has an empty one. */
public interface Rosters extends Repository<Roster, ProgrammeId> {

    Optional<Roster> findById(ProgrammeId id);

    Roster save(Roster roster);

    default Roster of(ProgrammeId id) {
        return findById(id).orElseGet(() -> new Roster(id));
    }
}

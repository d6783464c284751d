package org.jembatan.programme.agenda;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.programme.ProgrammeId;

/** The agendas of all editions; an edition for which nothing is planned has an empty one. */
public interface Agendas extends Repository<Agenda, ProgrammeId> {

    Optional<Agenda> findById(ProgrammeId id);

    Agenda save(Agenda agenda);

    default Agenda of(ProgrammeId id) {
        return findById(id).orElseGet(() -> new Agenda(id));
    }
}

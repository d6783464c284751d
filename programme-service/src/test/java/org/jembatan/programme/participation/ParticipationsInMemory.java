package org.jembatan.programme.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.ProgrammeId;

/** Keeps participations as long as a test runs, with all that they have told. */
public class ParticipationsInMemory implements Participations {

    private final Map<ParticipationId, Participation> participations = new HashMap<>();
    private final List<ParticipationEvent> told = new ArrayList<>();
    private int savesToCome = Integer.MAX_VALUE;

    @Override
    public Optional<Participation> findById(ParticipationId id) {
        return Optional.ofNullable(participations.get(id));
    }

    @Override
    public Participation save(Participation participation) {
        if (savesToCome-- == 0) {
            participation.takeRaisedEvents();
            participations.remove(participation.id());
            throw new IllegalStateException("The process is gone");
        }
        told.addAll(participation.takeRaisedEvents());
        participations.put(participation.id(), participation);
        return participation;
    }

    @Override
    public List<Participation> findByProgrammeId(ProgrammeId programmeId) {
        return participations.values().stream()
                .filter(participation -> ParticipationId.of(programmeId, participation.personId())
                        .equals(participation.id()))
                .toList();
    }

    /** The save after so many more fails, once. */
    void dieAfter(int saves) {
        savesToCome = saves;
    }

    List<ParticipationEvent> told() {
        return List.copyOf(told);
    }
}

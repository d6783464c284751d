package org.jembatan.programme.roster;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.Category;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/** Keeps rosters as long as a test runs. */
public class RostersInMemory implements Rosters {

    private final Map<ProgrammeId, Roster> stored = new HashMap<>();

    @Override
    public Optional<Roster> findById(ProgrammeId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Roster save(Roster roster) {
        stored.put(roster.id(), roster);
        return roster;
    }

    /** Somebody takes part online from now on. */
    public void goOnline(ProgrammeId id, PersonId person) {
        Roster roster = of(id);
        roster.changeMode(applicationOf(roster, person), ParticipationMode.ONLINE);
        save(roster);
    }

    /** Somebody takes part no longer. */
    public void remove(ProgrammeId id, PersonId person) {
        Roster roster = of(id);
        roster.remove(applicationOf(roster, person));
        save(roster);
    }

    private static ApplicationId applicationOf(Roster roster, PersonId person) {
        return roster.participant(person).orElseThrow().applicationId();
    }

    /** Somebody new takes part. */
    public PersonId enrol(ProgrammeId id, String country) {
        PersonId person = new PersonId(UUID.randomUUID().toString());
        Roster roster = of(id);
        roster.add(new Participant(
                new ApplicationId(UUID.randomUUID().toString()),
                person,
                country,
                Category.ENTREPRENEUR,
                ParticipationMode.ONSITE,
                Instant.EPOCH));
        save(roster);
        return person;
    }
}

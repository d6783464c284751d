package org.jembatan.programme.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/**
 * Who takes part in one edition. It follows registration's intake and tells nobody of it: whoever else wants to know
 * listens to registration, too.
 *
 * <p>When an edition is cancelled the roster stays as it was: that nobody will meet is said by the edition, and who was to
 * come is asked afterwards, by whoever owes them an explanation and by their calendars, which have to show that it is off.
 */
@Document("rosters")
public class Roster extends AggregateRoot<Void> {

    @Id
    private ProgrammeId id;

    private Map<String, Participant> participants = new LinkedHashMap<>();

    Roster(ProgrammeId id) {
        this.id = id;
    }

    void add(Participant participant) {
        participants.put(participant.applicationId().value(), participant);
    }

    void remove(ApplicationId applicationId) {
        participants.remove(applicationId.value());
    }

    /** Whoever has no place yet enrols in the mode they have then. */
    void changeMode(ApplicationId applicationId, ParticipationMode mode) {
        participants.computeIfPresent(applicationId.value(), (_, participant) -> participant.takingPart(mode));
    }

    public ProgrammeId id() {
        return id;
    }

    /** In the order of their enrolment. */
    public List<Participant> participants() {
        return List.copyOf(participants.values());
    }

    public Optional<Participant> participant(PersonId personId) {
        return participants.values().stream()
                .filter(participant -> participant.personId().equals(personId))
                .findFirst();
    }
}

package org.jembatan.programme.subscription;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/**
 * One participant's calendar of one edition. Only the link with the number that stands here leads to it, so whoever has
 * an earlier one is shut out by the save that replaces it.
 */
@Document("subscriptions")
public class Subscription extends AggregateRoot<Void> {

    @Id
    private ParticipationId id;

    private ProgrammeId programmeId;
    private PersonId personId;
    private int linkNumber = 1;

    Subscription(ParticipationId id, ProgrammeId programmeId, PersonId personId) {
        this.id = id;
        this.programmeId = programmeId;
        this.personId = personId;
    }

    static Subscription of(ProgrammeId programmeId, PersonId personId) {
        return new Subscription(ParticipationId.of(programmeId, personId), programmeId, personId);
    }

    /**
     * Replaces the link.
     *
     * @return whether anything was done; a repeated command does nothing
     */
    boolean renewLink(CommandKey command) {
        if (commands().outcomeOf(command).isPresent()) {
            return false;
        }
        linkNumber++;
        commands().remember(command, String.valueOf(linkNumber));
        return true;
    }

    /** The one link that leads to it. */
    CalendarLink link() {
        return new CalendarLink(programmeId, personId, linkNumber);
    }

    public ParticipationId id() {
        return id;
    }
}

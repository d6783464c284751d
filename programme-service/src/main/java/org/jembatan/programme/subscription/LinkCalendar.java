package org.jembatan.programme.subscription;

import java.net.URI;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.roster.NotOnRoster;
import org.jembatan.programme.roster.Rosters;

/** A participant has the link to their calendar shown, or replaced because somebody else has got hold of it. */
@UseCase
public class LinkCalendar {

    /** The participant, of one edition. */
    public record Command(CommandKey key, ProgrammeId programmeId, PersonId personId) {}

    private final Subscriptions subscriptions;
    private final Rosters rosters;
    private final CalendarLinks links;

    LinkCalendar(Subscriptions subscriptions, Rosters rosters, CalendarLinks links) {
        this.subscriptions = subscriptions;
        this.rosters = rosters;
        this.links = links;
    }

    /**
     * The link that leads to the calendar.
     *
     * @throws NotOnRoster when they do not take part in the edition
     */
    public URI show(ProgrammeId programmeId, PersonId personId) {
        requireOnRoster(programmeId, personId);
        return links.urlOf(subscriptions.of(programmeId, personId).link());
    }

    /**
     * Makes another link the one that leads to the calendar. A repeated command is answered with the link that does by
     * then.
     *
     * @throws NotOnRoster when they do not take part in the edition
     */
    public URI renew(Command command) {
        requireOnRoster(command.programmeId(), command.personId());
        return links.urlOf(Retry.onConflict(() -> {
                    Subscription subscription = subscriptions.of(command.programmeId(), command.personId());
                    return subscription.renewLink(command.key()) ? subscriptions.save(subscription) : subscription;
                })
                .link());
    }

    private void requireOnRoster(ProgrammeId programmeId, PersonId personId) {
        if (rosters.of(programmeId).participant(personId).isEmpty()) {
            throw new NotOnRoster();
        }
    }
}

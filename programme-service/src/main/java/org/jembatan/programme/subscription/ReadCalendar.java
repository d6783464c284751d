package org.jembatan.programme.subscription;

import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.agenda.Agenda;
import org.jembatan.programme.agenda.Agendas;
import org.jembatan.programme.roster.Rosters;

/** A calendar program follows a participant's link. */
@UseCase
public class ReadCalendar {

    private final CalendarLinks links;
    private final Subscriptions subscriptions;
    private final Rosters rosters;
    private final Agendas agendas;

    ReadCalendar(CalendarLinks links, Subscriptions subscriptions, Rosters rosters, Agendas agendas) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.rosters = rosters;
        this.agendas = agendas;
    }

    /**
     * The released sessions, in the way in which the participant takes part; none before the first release. None either
     * once they take part no longer: most programs keep what they have when a calendar is gone, and clear it when it is
     * empty.
     *
     * @throws UnknownCalendarLink when the link is not the one that leads to a calendar
     */
    public PersonalCalendar handle(String secret) {
        CalendarLink link = links.read(secret).orElseThrow(UnknownCalendarLink::new);
        if (!subscriptions.of(link.programmeId(), link.personId()).link().equals(link)) {
            throw new UnknownCalendarLink();
        }
        Agenda agenda = agendas.of(link.programmeId());
        return rosters.of(link.programmeId())
                .participant(link.personId())
                .filter(_ -> !agenda.releases().isEmpty())
                .map(participant -> new PersonalCalendar(
                        agenda.histories(), agenda.latestRelease().zone(), participant.mode()))
                .orElse(PersonalCalendar.EMPTY);
    }
}

package org.jembatan.programme.agenda;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.edition.EditionTerms;
import org.jembatan.programme.edition.Editions;
import org.jembatan.programme.roster.Rosters;
import org.jembatan.programme.speaker.Speakers;
import org.jembatan.programme.venue.Venues;

/** An officer looks at what is planned, and at what is in its way. */
@UseCase
public class ReadPlan {

    private final Agendas agendas;
    private final Editions editions;
    private final Rosters rosters;
    private final Venues venues;
    private final Speakers speakers;

    ReadPlan(Agendas agendas, Editions editions, Rosters rosters, Venues venues, Speakers speakers) {
        this.agendas = agendas;
        this.editions = editions;
        this.rosters = rosters;
        this.venues = venues;
        this.speakers = speakers;
    }

    public List<PlannedSession> all(ProgrammeId id) {
        Agenda agenda = agendas.of(id);
        return agenda.plan(around(agenda));
    }

    public PlannedSession one(ProgrammeId id, SessionId sessionId) {
        return of(agendas.of(id), sessionId);
    }

    PlannedSession of(Agenda agenda, SessionId sessionId) {
        return agenda.planned(sessionId, around(agenda));
    }

    Surroundings around(Agenda agenda) {
        EditionTerms terms = editions.get(agenda.id()).terms();
        Map<VenueId, Integer> seats = new HashMap<>();
        Map<SpeakerId, Set<LocalDate>> absences = new HashMap<>();
        for (SessionPlan plan : agenda.plans()) {
            if (plan.venueId() != null) {
                venues.findById(plan.venueId())
                        .map(venue -> venue.seats())
                        .ifPresent(counted -> seats.put(plan.venueId(), counted));
            }
            for (SpeakerId id : plan.speakerIds()) {
                absences.computeIfAbsent(id, known -> speakers.get(known).absences());
            }
        }
        int enrolled = enrolledOnSite(agenda.id());
        // Whoever may come, or has a place already, where nobody has said how many may.
        int onSite = Math.max(terms.onsitePlaces(), enrolled);
        return new Surroundings(terms.dates(), onSite, enrolled, seats, absences);
    }

    private int enrolledOnSite(ProgrammeId id) {
        return (int) rosters.of(id).participants().stream()
                .filter(participant -> participant.mode() == ParticipationMode.ONSITE)
                .count();
    }
}

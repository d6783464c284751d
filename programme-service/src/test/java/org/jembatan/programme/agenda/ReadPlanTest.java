package org.jembatan.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.programme.HostEnterpriseId;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.agenda.Conflict.Kind;
import org.jembatan.programme.edition.Editing;
import org.jembatan.programme.edition.EditionsInMemory;
import org.jembatan.programme.roster.RostersInMemory;
import org.jembatan.programme.speaker.SpeakerKind;
import org.jembatan.programme.speaker.SpeakersInMemory;
import org.jembatan.programme.venue.VenuesInMemory;

/** What is in the way of a session besides other sessions; 20 people may come, on site, from 21 to 25 September. */
class ReadPlanTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-09-21");

    private final AgendasInMemory agendas = new AgendasInMemory();
    private final EditionsInMemory editions = new EditionsInMemory();
    private final RostersInMemory rosters = new RostersInMemory();
    private final VenuesInMemory venues = new VenuesInMemory();
    private final SpeakersInMemory speakers = new SpeakersInMemory();
    private final ReadPlan readPlan = new ReadPlan(agendas, editions, rosters, venues, speakers);
    private final ProgrammeId id = new ProgrammeId(Planning.anId());

    @BeforeEach
    void announce() {
        editions.save(Editing.announced(id));
    }

    @Test
    void aVenueHasToSeatAllWhoMayComeAndAllWhoDo() {
        VenueId small = venueOf(19);
        VenueId fitting = venueOf(20);
        VenueId uncounted =
                venues.add("Garden", "Bandung", null, Editing.newCommand()).id();
        SessionId tight = draft(Planning.lecture("08:00", "09:00", small));
        SessionId full = draft(Planning.lecture("09:00", "10:00", fitting));
        SessionId open = draft(Planning.lecture("10:00", "11:00", uncounted));

        assertThat(conflicts(tight)).containsExactly(Conflict.alone(Kind.VENUE_CAPACITY, tight, small.value()));
        assertThat(conflicts(full)).isEmpty();
        for (int i = 0; i < 21; i++) {
            rosters.enrol(id, "NP");
        }
        assertThat(conflicts(full)).extracting(Conflict::kind).containsExactly(Kind.VENUE_CAPACITY);
        assertThat(conflicts(open)).isEmpty();
    }

    @Test
    void aBusHasToSeatAllWhoAreOnSite() {
        SessionPlan visit = Planning.visit("11:00", "13:00", new HostEnterpriseId(Planning.anId()));
        SessionId byBus = draft(Planning.byBus(2, visit));
        PersonId first = rosters.enrol(id, "NP");
        rosters.enrol(id, "NP");
        assertThat(conflicts(byBus)).isEmpty();

        rosters.enrol(id, "NP");
        assertThat(conflicts(byBus)).containsExactly(Conflict.alone(Kind.BUS_CAPACITY, byBus, null));
        assertThat(conflicts(byBus).getFirst().blocking()).isFalse();
        rosters.goOnline(id, first);
        assertThat(conflicts(byBus)).isEmpty();
    }

    @Test
    void aSpeakerCannotComeOnTheDaysOfTheirAbsence() {
        SpeakerId speaker = speaker();
        SessionId session = draft(Planning.lecture("09:00", "10:00", null, speaker));
        absent(speaker, FIRST_DAY.minusDays(1), FIRST_DAY.plusDays(1));
        assertThat(conflicts(session)).isEmpty();

        absent(speaker, FIRST_DAY);
        assertThat(conflicts(session))
                .containsExactly(Conflict.alone(Kind.SPEAKER_UNAVAILABLE, session, speaker.value()));

        absent(speaker);
        assertThat(conflicts(session)).isEmpty();
    }

    @Test
    void anEndAtMidnightIsOfTheDayBefore() {
        SpeakerId speaker = speaker();
        LocalDateTime midnight = FIRST_DAY.plusDays(1).atStartOfDay();
        SessionId evening = draft(new SessionPlan(
                SessionKind.LECTURE,
                "Late",
                midnight.minusHours(2),
                midnight,
                null,
                List.of(speaker),
                null,
                null,
                null));
        absent(speaker, FIRST_DAY.plusDays(1));
        assertThat(conflicts(evening)).isEmpty();
    }

    @Test
    void aSessionIsLeftOutsideWhenTheEditionMoves() {
        SessionId session = draft(Planning.lecture("09:00", "10:00"));
        assertThat(conflicts(session)).isEmpty();

        editions.save(Editing.moved(id));
        assertThat(conflicts(session)).containsExactly(Conflict.alone(Kind.OUTSIDE_EDITION, session, null));
        cancel(session);
        assertThat(conflicts(session)).isEmpty();
    }

    @Test
    void tooFewSeatsAreAWarningAndAnAbsenceBlocks() {
        SpeakerId speaker = speaker();
        SessionId session = draft(Planning.lecture("08:00", "09:00", venueOf(19), speaker));
        absent(speaker, FIRST_DAY);
        assertThatThrownBy(this::release)
                .isInstanceOfSatisfying(
                        AgendaHasConflicts.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry(
                                        "conflicts",
                                        List.of(Conflict.alone(Kind.SPEAKER_UNAVAILABLE, session, speaker.value()))));

        absent(speaker);
        release();
        assertThat(agendas.of(id).releasedSessions()).hasSize(1);
    }

    @Test
    void whatIsLeftOutsideBlocks() {
        draft(Planning.lecture("09:00", "10:00"));
        editions.save(Editing.moved(id));
        assertThatThrownBy(this::release).isInstanceOf(AgendaHasConflicts.class);
    }

    private void release() {
        Agenda agenda = agendas.of(id);
        agenda.release("Asia/Jakarta", Planning::print, readPlan.around(agenda), Editing.newCommand(), Planning.NOW);
    }

    private List<Conflict> conflicts(SessionId session) {
        return readPlan.one(id, session).conflicts();
    }

    private SessionId draft(SessionPlan plan) {
        CommandKey command = Editing.newCommand();
        Agenda agenda = agendas.of(id);
        agenda.draft(plan, command);
        agendas.save(agenda);
        return Agenda.drafted(command);
    }

    private void cancel(SessionId session) {
        agendas.of(id).cancel(session, Editing.newCommand(), Precondition.none());
    }

    private VenueId venueOf(int seats) {
        return venues.add("Hall", "Bandung", seats, Editing.newCommand()).id();
    }

    private SpeakerId speaker() {
        return speakers.add("A Speaker", "Example Crafts", SpeakerKind.ENTERPRISE, Editing.newCommand())
                .id();
    }

    private void absent(SpeakerId speaker, LocalDate... days) {
        speakers.absent(speaker, Set.of(days));
    }
}

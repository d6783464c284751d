package org.jembatan.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.edition.Editing;
import org.jembatan.programme.edition.Edition;
import org.jembatan.programme.edition.EditionTerms;
import org.jembatan.programme.edition.EditionsInMemory;
import org.jembatan.programme.edition.UnknownEdition;

/** An edition that begins as another one was. */
class CloneEditionTest {

    private static final LocalDate NEXT_YEAR = LocalDate.parse("2027-09-20");
    private static final VenueId HALL = new VenueId(Planning.anId());

    private final EditionsInMemory editions = new EditionsInMemory();
    private final AgendasInMemory agendas = new AgendasInMemory();
    private final CloneEdition cloneEdition = new CloneEdition(editions, agendas, Editing.drafting(editions));
    private final ProgrammeId source = new ProgrammeId(Planning.anId());

    @BeforeEach
    void announce() {
        editions.save(Editing.announced(source));
    }

    @Test
    void isADraftOfTheSameTermsWithAllDatesMovedAlike() {
        Edition clone = clone(Editing.newCommand(), "Small Enterprises, once more");

        EditionTerms before = editions.get(source).terms();
        assertThat(clone.isDraft()).isTrue();
        assertThat(clone.id()).isNotEqualTo(source);
        assertThat(clone.terms().title()).isEqualTo("Small Enterprises, once more");
        assertThat(clone.terms().dates())
                .hasToString("EditionDates[startsOn=2027-09-20, endsOn=2027-09-24, zone=Asia/Jakarta,"
                        + " nominationsCloseOn=2027-08-30]");
        assertThat(clone.terms())
                .usingRecursiveComparison()
                .ignoringFields("title", "dates")
                .isEqualTo(before);
        assertThat(clone(Editing.newCommand(), null).terms().title()).isEqualTo(before.title());
    }

    @Test
    void plansTheSameSessionsSoManyDaysLaterAndReleasesNone() {
        agendas.released(source, Planning.lecture("09:00", "10:00", HALL), Planning.lecture("13:00", "14:00"));
        Agenda agenda = agendas.of(source);
        Session gone = agenda.plan(Planning.NOTHING_ELSE).getLast().session();
        agenda.cancel(gone.id(), Editing.newCommand(), Precondition.none());

        Agenda copy = agendas.of(clone(Editing.newCommand(), null).id());

        assertThat(copy.releases()).isEmpty();
        assertThat(copy.plan(Planning.NOTHING_ELSE)).singleElement().satisfies(planned -> {
            Session original = agenda.plan(Planning.NOTHING_ELSE).getFirst().session();
            assertThat(planned.session().id()).isNotEqualTo(original.id());
            assertThat(planned.session().revision()).isEqualTo(1);
            assertThat(planned.session().plan().startsAt()).isEqualTo("2027-09-20T09:00:00");
            assertThat(planned.session().plan().endsAt()).isEqualTo("2027-09-20T10:00:00");
            assertThat(planned.session().plan().venueId()).isEqualTo(HALL);
        });
        assertThat(agenda.releases()).hasSize(1);
    }

    @Test
    void aRepeatFindsTheSameEditionWhateverHasBecomeOfItsAgenda() {
        agendas.released(source, Planning.lecture("09:00", "10:00"));
        CommandKey key = Editing.newCommand();
        Edition clone = clone(key, null);
        Agenda copy = agendas.of(clone.id());
        copy.cancel(
                copy.plan(Planning.NOTHING_ELSE).getFirst().session().id(), Editing.newCommand(), Precondition.none());
        copy.draft(Planning.lecture("15:00", "16:00"), Editing.newCommand());

        assertThat(clone(key, null).id()).isEqualTo(clone.id());
        assertThat(agendas.of(clone.id()).plans()).hasSize(2);
        assertThatThrownBy(() -> clone(new CommandKey(key.caller(), key.key(), "another request"), null))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void whereClocksSkipTheTimeASessionIsAtTheNextThatTheyShow() {
        SessionPlan night = new SessionPlan(
                SessionKind.LECTURE,
                "At night",
                LocalDateTime.parse("2027-03-27T02:30"),
                LocalDateTime.parse("2027-03-27T03:00"),
                null,
                List.of(),
                null,
                null,
                null);
        SessionPlan moved = night.movedBy(1, ZoneId.of("Europe/Berlin"));
        assertThat(moved.startsAt()).isEqualTo("2027-03-28T03:30:00");
        assertThat(moved.endsAt()).isEqualTo("2027-03-28T04:00:00");
    }

    @Test
    void thereIsNoCloneOfNothing() {
        assertThatThrownBy(() -> cloneEdition.handle(new CloneEdition.Command(
                        Editing.newCommand(), new ProgrammeId(Planning.anId()), NEXT_YEAR, null)))
                .isInstanceOf(UnknownEdition.class);
    }

    private Edition clone(CommandKey key, @Nullable String title) {
        return cloneEdition.handle(new CloneEdition.Command(key, source, NEXT_YEAR, title));
    }
}

package org.jembatan.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.edition.Editing;

/** Whatever is planned, moved, cancelled and released, in whatever order. */
class AgendaPropertiesTest {

    private static final int SESSIONS = 6;

    /** Something that an officer does about one of a few sessions; after it, they try to release. */
    record Step(int session, boolean cancel, SessionPlan plan) {}

    @Property
    void noTwoReleasedSessionsAreInOneVenueOrWithOneSpeakerAtOneTime(@ForAll("steps") List<Step> steps) {
        Agenda agenda = new Agenda(new ProgrammeId(Planning.anId()));
        for (Step step : steps) {
            take(step, agenda);
            release(agenda);
            List<ReleasedSession> released = agenda.releasedSessions();
            for (ReleasedSession one : released) {
                for (ReleasedSession other : released) {
                    if (!one.id().equals(other.id())
                            && one.startsAt().isBefore(other.endsAt())
                            && other.startsAt().isBefore(one.endsAt())) {
                        assertThat(Collections.disjoint(one.speakers(), other.speakers()))
                                .as("%s and %s with one speaker", one, other)
                                .isTrue();
                        assertThat(one.venue() != null && Objects.equals(one.venue(), other.venue()))
                                .as("%s and %s in one venue", one, other)
                                .isFalse();
                    }
                }
            }
        }
    }

    /** Whoever follows the events, and nothing else, knows which sessions there are. */
    @Property
    void theEventsAddUpToTheLastRelease(@ForAll("steps") List<Step> steps) {
        Agenda agenda = new Agenda(new ProgrammeId(Planning.anId()));
        steps.forEach(step -> {
            take(step, agenda);
            release(agenda);
        });
        Set<SessionId> followed = new HashSet<>();
        for (AgendaEvent event : agenda.raisedEvents()) {
            switch (event) {
                case AgendaEvent.Released released -> {
                    assertThat(followed).containsAll(released.moved()).containsAll(released.cancelled());
                    assertThat(Collections.disjoint(followed, released.added())).isTrue();
                    followed.addAll(released.added());
                    released.cancelled().forEach(followed::remove);
                }
            }
        }
        assertThat(agenda.releasedSessions())
                .extracting(ReleasedSession::id)
                .containsExactlyInAnyOrderElementsOf(followed);
    }

    private static void take(Step step, Agenda agenda) {
        CommandKey drafting = new CommandKey("officer", "session-" + step.session(), "plan");
        SessionId id = Agenda.drafted(drafting);
        boolean known = agenda.plan(Planning.NOTHING_ELSE).stream()
                .anyMatch(planned -> planned.session().id().equals(id));
        try {
            if (!known) {
                agenda.draft(step.plan(), drafting);
            } else if (step.cancel()) {
                agenda.cancel(id, Editing.newCommand(), Precondition.none());
            } else {
                agenda.revise(id, step.plan(), Editing.newCommand(), Precondition.none());
            }
        } catch (SessionIsCancelled refused) {
            assertThat(agenda.planned(id, Planning.NOTHING_ELSE).session().cancelled())
                    .isTrue();
        }
    }

    private static void release(Agenda agenda) {
        int before = agenda.releases().size();
        try {
            Planning.release(agenda);
        } catch (AgendaHasConflicts | NothingToRelease refused) {
            assertThat(agenda.releases()).as(refused.slug()).hasSize(before);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SESSIONS - 1),
                        Arbitraries.integers().between(0, 9).map(chance -> chance == 0),
                        plans())
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<SessionPlan> plans() {
        Arbitrary<VenueId> venues = Arbitraries.integers()
                .between(1, 2)
                .map(number -> new VenueId(new UUID(2, number).toString()))
                .injectNull(0.2);
        Arbitrary<Set<SpeakerId>> speakers = Arbitraries.integers()
                .between(1, 3)
                .map(number -> new SpeakerId(new UUID(3, number).toString()))
                .set()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.integers().between(8, 16),
                        Arbitraries.integers().between(1, 3),
                        venues,
                        speakers)
                .as((from, hours, venue, who) -> Planning.lecture(
                        "%02d:00".formatted(from),
                        "%02d:00".formatted(from + hours),
                        venue,
                        who.toArray(SpeakerId[]::new)));
    }
}

package org.jembatan.programme.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.Category;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/** Kafka brings the events of one edition in order, but any of them again at any later time. */
class RosterTest {

    private static final ProgrammeId EDITION = new ProgrammeId(new UUID(0, 1).toString());
    private static final int CANDIDATES = 5;

    /** One event of the intake, and which of those before it, or itself, come again right after it. */
    record Arrival(Kind kind, int candidate, List<Integer> repeats) {}

    enum Kind {
        ENROLLED,
        GONE_ONLINE,
        CANCELLED
    }

    @Property
    void repeatsChangeNothing(@ForAll("arrivals") List<Arrival> arrivals) {
        Rosters rosters = new RostersInMemory();
        RosterFollowsIntake following = new RosterFollowsIntake(rosters);
        Map<ApplicationId, Participant> expected = new LinkedHashMap<>();
        for (int i = 0; i < arrivals.size(); i++) {
            apply(following, arrivals.get(i), i + 1);
            for (int back : arrivals.get(i).repeats()) {
                int again = Math.max(0, i - back);
                apply(following, arrivals.get(again), again + 1);
            }
            Participant participant = participant(arrivals.get(i).candidate());
            switch (arrivals.get(i).kind()) {
                case ENROLLED -> expected.put(participant.applicationId(), participant);
                case GONE_ONLINE ->
                    expected.replace(participant.applicationId(), participant.takingPart(ParticipationMode.ONLINE));
                case CANCELLED -> expected.remove(participant.applicationId());
            }
        }
        assertThat(rosters.of(EDITION).participants()).containsExactlyElementsOf(expected.values());
    }

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        Arbitrary<List<Integer>> repeats =
                Arbitraries.integers().between(0, 20).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(0, CANDIDATES - 1), repeats)
                .as(Arrival::new)
                .list()
                .ofMaxSize(40);
    }

    private static void apply(RosterFollowsIntake following, Arrival arrival, long sequence) {
        EventOrigin origin = EventOrigin.of("intake-events", EDITION.value(), sequence);
        Participant participant = participant(arrival.candidate());
        switch (arrival.kind()) {
            case ENROLLED -> following.enrolled(origin, EDITION, participant);
            case GONE_ONLINE ->
                following.modeChanged(origin, EDITION, participant.applicationId(), ParticipationMode.ONLINE);
            case CANCELLED -> following.cancelled(origin, EDITION, participant.applicationId());
        }
    }

    private static Participant participant(int number) {
        return new Participant(
                new ApplicationId(new UUID(1, number).toString()),
                new PersonId(new UUID(2, number).toString()),
                "NP",
                Category.ENTREPRENEUR,
                ParticipationMode.ONSITE,
                Instant.EPOCH);
    }
}

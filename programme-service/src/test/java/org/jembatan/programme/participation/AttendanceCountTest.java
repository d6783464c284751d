package org.jembatan.programme.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.agenda.SessionKind;

/** Whatever is planned, attended and over. A session lasts an hour, one after the other. */
class AttendanceCountTest {

    private static final Instant START = Instant.parse("2026-09-21T02:00:00Z");

    @Property
    void aPercentageIsNeitherBelowNothingNorAboveAll(
            @ForAll @IntRange(max = 30) int planned,
            @ForAll @IntRange(max = 35) int hoursGone,
            @ForAll @Size(max = 40) Set<@IntRange(max = 39) Integer> attended) {
        AttendanceCount count = count(planned, attended, hoursGone);
        assertThat(count.held()).isBetween(0, count.planned());
        assertThat(count.attended()).isBetween(0, count.held());
        assertThat(count.percentOfHeld()).isBetween(0, 100);
        assertThat(count.percentOfPlanned()).isBetween(0, count.percentOfHeld());
    }

    /** Who is said to be able to reach the rule does so by missing nothing more; who is not cannot. */
    @Property
    void whatCanBeReachedIsReachedByMissingNothingMore(
            @ForAll @IntRange(min = 1, max = 30) int planned,
            @ForAll @IntRange(max = 35) int hoursGone,
            @ForAll @Size(max = 40) Set<@IntRange(max = 39) Integer> attended,
            @ForAll @IntRange(max = 100) int required) {
        AttendanceCount count = count(planned, attended, hoursGone);
        Set<Integer> best = new HashSet<>(attended);
        IntStream.range(count.held(), planned).forEach(best::add);
        AttendanceCount atTheEnd = count(planned, best, planned);
        assertThat(count.canReach(required)).isEqualTo(atTheEnd.percentOfHeld() >= required);
    }

    @Test
    void percentagesAreRoundedDown() {
        assertThat(new AttendanceCount(13, 13, 12).percentOfHeld()).isEqualTo(92);
        assertThat(new AttendanceCount(3, 3, 2).percentOfHeld()).isEqualTo(66);
        assertThat(new AttendanceCount(0, 0, 0).percentOfHeld()).isZero();
    }

    private static AttendanceCount count(int planned, Set<Integer> attended, int hoursGone) {
        List<ReleasedSession> released = IntStream.range(0, planned)
                .mapToObj(AttendanceCountTest::session)
                .toList();
        return AttendanceCount.of(
                released,
                attended.stream().map(AttendanceCountTest::id).collect(Collectors.toSet()),
                START.plus(Duration.ofHours(hoursGone)));
    }

    private static ReleasedSession session(int number) {
        Instant startsAt = START.plus(Duration.ofHours(number));
        return new ReleasedSession(
                id(number),
                SessionKind.LECTURE,
                "How to export",
                startsAt,
                startsAt.plus(Duration.ofHours(1)),
                null,
                List.of(),
                null,
                null);
    }

    private static SessionId id(int number) {
        return new SessionId(new UUID(1, number).toString());
    }
}

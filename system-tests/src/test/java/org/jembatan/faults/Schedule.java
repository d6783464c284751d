package org.jembatan.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What happens when, without end. Counted in answers and not in seconds, so that the same seed strikes the same stream of
 * commands in about the same places on a slower machine too.
 */
final class Schedule implements Iterator<Fault> {

    private final Random random;
    private final int answersBetween;
    private final List<String> turns = new ArrayList<>();

    /** @param answersBetween how many answers there are between two faults, on the average */
    Schedule(long seed, int answersBetween) {
        this.random = new Random(seed);
        this.answersBetween = answersBetween;
    }

    /** The beginning of it. */
    static List<Fault> first(int count, long seed, int answersBetween) {
        Schedule schedule = new Schedule(seed, answersBetween);
        return IntStream.range(0, count).mapToObj(_ -> schedule.next()).toList();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Fault next() {
        int after = after(random, answersBetween);
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Fault.Freeze(after, turn(), Duration.ofMillis(500 + random.nextInt(7_500)));
            case 2 -> new Fault.Kill(after, List.of(turn(), turn()));
            default -> new Fault.Kill(after, List.of(turn()));
        };
    }

    /** Each program has its turn before one has another. */
    private String turn() {
        if (turns.isEmpty()) {
            turns.addAll(Programs.ALL);
            Collections.shuffle(turns, random);
        }
        return turns.removeLast();
    }

    /** Every crash point in every program that comes there, so many times, in an order of their own. */
    static Iterator<Fault> ofCrashes(long seed, int times, int answersBetween) {
        Random random = new Random(seed);
        List<Fault> crashes = new ArrayList<>();
        for (int round = 0; round < times; round++) {
            CrashPoint.visits()
                    .map(visit -> new Fault.Crash(after(random, answersBetween), visit, 1 + random.nextInt(3)))
                    .forEach(crashes::add);
        }
        Collections.shuffle(crashes, random);
        return crashes.iterator();
    }

    private static int after(Random random, int average) {
        return 1 + random.nextInt(2 * average - 1);
    }
}

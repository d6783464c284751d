package org.jembatan.local.store;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Remembers what a store told its clients, and later compares it with what the store still knows. */
final class Witness {

    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> seen = new ConcurrentHashMap<>();
    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final LongAdder writes = new LongAdder();
    private final LongAdder reads = new LongAdder();
    private final LongAdder torn = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder undone = new LongAdder();

    void wasAcknowledged(int counter, int value) {
        acknowledged.merge(counter, value, Math::max);
        writes.increment();
    }

    void wasInserted(String entry) {
        inserted.add(entry);
        writes.increment();
    }

    void saw(int counter, int value) {
        seen.merge(counter, value, Math::max);
        reads.increment();
    }

    void sawTorn() {
        torn.increment();
        reads.increment();
    }

    /** To be called after each crash with all that the store still knows. */
    void compare(Map<Integer, Integer> counters, Set<String> entries) {
        acknowledged.forEach((counter, value) -> lost.add(Math.max(0, value - counters.getOrDefault(counter, 0))));
        seen.forEach((counter, value) -> undone.add(Math.max(0, value - counters.getOrDefault(counter, 0))));
        lost.add(inserted.stream().filter(entry -> !entries.contains(entry)).count());
        acknowledged.putAll(counters);
        seen.putAll(counters);
        inserted.retainAll(entries);
    }

    Verdict verdict() {
        return new Verdict(writes.sum(), reads.sum(), lost.sum(), torn.sum(), undone.sum());
    }

    /**
     * @param lost acknowledged writes that a crash took back
     * @param torn answers that mixed two states of a document
     * @param undone values that were read and that a crash took back
     */
    record Verdict(long writes, long reads, long lost, long torn, long undone) {

        boolean isClean() {
            return lost == 0 && torn == 0 && undone == 0;
        }
    }
}

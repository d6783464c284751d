package org.jembatan.alumni.impact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Nodes that hang together by ties of some strength. Whether any of them come apart by cutting less than so much is
 * found by contraction, after M. Stoer and F. Wagner, "A Simple Min-Cut Algorithm", Journal of the ACM 44 (1997): in the
 * order in which each next node is the one that holds most to those before it, a node and the one before it are held
 * together by at least as much as the node holds to all before it. Where that is enough, they count as one from then on.
 */
final class Ties<N> {

    private final Map<N, Map<N, Integer>> neighbours = new HashMap<>();

    /** Adds to what holds two different nodes together; a tie of no strength is a tie too. */
    void add(N one, N other, int strength) {
        neighbours.computeIfAbsent(one, _ -> new HashMap<>()).merge(other, strength, Integer::sum);
        neighbours.computeIfAbsent(other, _ -> new HashMap<>()).merge(one, strength, Integer::sum);
    }

    /** Whether every way to take nodes that hang together apart cuts at least so much. */
    boolean hold(int least) {
        Ties<N> ties = this;
        while (!ties.neighbours.isEmpty()) {
            if (ties.anyNodeHoldsByLessThan(least)) {
                return false;
            }
            ties = ties.contracted(least);
        }
        return true;
    }

    private boolean anyNodeHoldsByLessThan(int least) {
        return neighbours.values().stream()
                .anyMatch(ties ->
                        ties.values().stream().mapToInt(Integer::intValue).sum() < least);
    }

    /** Each time at least the last node of those that hang together joins another, for it holds to all its neighbours. */
    private Ties<N> contracted(int least) {
        Map<N, N> joined = joinedInOrder(least);
        Ties<N> contracted = new Ties<>();
        neighbours.forEach((node, ties) -> ties.forEach((neighbour, strength) -> {
            N one = joined.getOrDefault(node, node);
            N other = joined.getOrDefault(neighbour, neighbour);
            if (!one.equals(other)) {
                contracted.neighbours.computeIfAbsent(one, _ -> new HashMap<>()).merge(other, strength, Integer::sum);
            }
        }));
        return contracted;
    }

    /** For each node the one that it counts as. */
    private Map<N, N> joinedInOrder(int least) {
        Map<N, N> joined = new HashMap<>();
        Map<N, Integer> reached = new HashMap<>();
        Set<N> left = new HashSet<>(neighbours.keySet());
        N before = left.iterator().next();
        while (!left.isEmpty()) {
            N next = reached.isEmpty() ? left.iterator().next() : strongest(reached);
            boolean holds = reached.getOrDefault(next, 0) >= least;
            joined.put(next, holds ? joined.getOrDefault(before, before) : next);
            left.remove(next);
            reached.remove(next);
            ties(next).forEach((neighbour, strength) -> {
                if (left.contains(neighbour)) {
                    reached.merge(neighbour, strength, Integer::sum);
                }
            });
            before = next;
        }
        return joined;
    }

    private Map<N, Integer> ties(N node) {
        return neighbours.getOrDefault(node, Map.of());
    }

    private static <N> N strongest(Map<N, Integer> reached) {
        return reached.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}

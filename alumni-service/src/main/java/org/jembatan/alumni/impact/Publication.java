package org.jembatan.alumni.impact;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * For which groups sums over some people are published: for everybody, for countries and for editions, never for a
 * country in an edition. From all of them together nobody can compute a sum that is about fewer than
 * {@value #SMALLEST_GROUP} people.
 *
 * <p>This is complementary suppression (see for instance A. Hundepool and others, "Statistical Disclosure Control", Wiley
 * 2012, chapter 4): the largest groups first, each is published if what is then published still hides the small ones. So
 * a group that stays out could not be added.
 */
record Publication(Set<Group> groups) {

    /** Nothing is published that is about fewer people than this. */
    static final int SMALLEST_GROUP = 5;

    private static final Publication NOTHING = new Publication(Set.of());

    Publication {
        groups = Set.copyOf(groups);
    }

    /** The same groups for sums over each of the crowds; countries and editions where nobody is are not among them. */
    static Publication of(Crowd... crowds) {
        return of(List.of(crowds), _ -> true);
    }

    /** Of this, what may be published of sums over only some of the people. */
    Publication narrowedTo(Crowd some) {
        return shows(Group.EVERYBODY) ? of(List.of(some), this::shows) : NOTHING;
    }

    private static Publication of(List<Crowd> crowds, Predicate<Group> candidate) {
        if (!isSafe(crowds, Set.of())) {
            return NOTHING;
        }
        Map<Group, Integer> sizes = new HashMap<>();
        crowds.forEach(crowd -> crowd.sizes().forEach((group, people) -> sizes.merge(group, people, Integer::sum)));
        List<Group> largestFirst = sizes.keySet().stream()
                .filter(candidate)
                .sorted(comparingInt((Group group) -> -sizes.getOrDefault(group, 0))
                        .thenComparing(Group::kind)
                        .thenComparing(Group::name))
                .toList();
        Set<Group> shown = withAsManyAsIsSafe(crowds, Set.of(), largestFirst);
        shown.add(Group.EVERYBODY);
        return new Publication(shown);
    }

    /**
     * Comes to the same as to try one after the other, because what is not safe does not become so by showing more; but
     * most can be shown, and are not tried one by one.
     */
    private static Set<Group> withAsManyAsIsSafe(List<Crowd> crowds, Set<Group> shown, List<Group> candidates) {
        Set<Group> all = new HashSet<>(shown);
        all.addAll(candidates);
        if (isSafe(crowds, all)) {
            return all;
        }
        if (candidates.size() == 1) {
            return new HashSet<>(shown);
        }
        int half = candidates.size() / 2;
        return withAsManyAsIsSafe(
                crowds,
                withAsManyAsIsSafe(crowds, shown, candidates.subList(0, half)),
                candidates.subList(half, candidates.size()));
    }

    private static boolean isSafe(List<Crowd> crowds, Set<Group> shown) {
        return crowds.stream().allMatch(crowd -> crowd.tellsOfNoFewerThan(SMALLEST_GROUP, shown));
    }

    boolean shows(Group group) {
        return groups.contains(group);
    }
}

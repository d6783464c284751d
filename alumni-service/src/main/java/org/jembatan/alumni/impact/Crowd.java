package org.jembatan.alumni.impact;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PersonId;

/**
 * The people behind one sum, by country and edition. Each counts once, in the first of their editions, so that no more
 * people are counted than there are, whatever is added up.
 */
final class Crowd {

    private static final Group OTHER_COUNTRIES = Group.country("the others");
    private static final Group OTHER_EDITIONS = Group.edition("the others");

    private final Map<Cell, Integer> people = new HashMap<>();

    /** The people of a country in an edition. */
    private record Cell(Group country, Group edition) {

        static Cell of(Participation who) {
            return new Cell(Group.countryOf(who), Group.editionOf(who));
        }
    }

    /** Those who took part; who comes several times is one all the same. */
    static Crowd of(Stream<Participation> participations) {
        Crowd crowd = new Crowd();
        Set<PersonId> counted = new HashSet<>();
        participations
                .sorted(comparing(who -> who.programmeId().value()))
                .forEach(who -> crowd.people.merge(Cell.of(who), counted.add(who.personId()) ? 1 : 0, Integer::sum));
        return crowd;
    }

    /** The countries and editions that they are of, and how many of each. */
    Map<Group, Integer> sizes() {
        Map<Group, Integer> sizes = new HashMap<>();
        people.forEach((cell, count) -> {
            sizes.merge(cell.country(), count, Integer::sum);
            sizes.merge(cell.edition(), count, Integer::sum);
        });
        return sizes;
    }

    /**
     * Whether whoever knows the sum over all and the sums over these groups can compute none that is about fewer people
     * than that, by adding and taking away any multiples of them.
     *
     * <p>What is computed counts each person as often as it takes the total, the person's country and the person's
     * edition together: {@code t + c + e}. Countries stand at {@code -t - c} and editions at {@code e}, so it counts the
     * people of a country in an edition by how far the two stand apart, and is about those where they stand apart at
     * all. That is a cut through the ties between countries and editions, and each cut can be had so. Countries that are
     * not shown stand where {@code c} is zero, all at one place, and editions likewise.
     */
    boolean tellsOfNoFewerThan(int people, Set<Group> shown) {
        Ties<Group> ties = new Ties<>();
        this.people.forEach((cell, count) -> ties.add(
                shown.contains(cell.country()) ? cell.country() : OTHER_COUNTRIES,
                shown.contains(cell.edition()) ? cell.edition() : OTHER_EDITIONS,
                count));
        return ties.hold(people);
    }
}

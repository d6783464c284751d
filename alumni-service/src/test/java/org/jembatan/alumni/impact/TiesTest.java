package org.jembatan.alumni.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any ties between a few nodes, against all ways to take them apart. */
class TiesTest {

    private static final int NODES = 6;

    record Tie(int one, int other, int strength) {}

    @Property
    void holdWhenNoWayToTakeThemApartCutsLess(@ForAll("ties") List<Tie> some) {
        Ties<Integer> ties = new Ties<>();
        some.forEach(tie -> ties.add(tie.one(), tie.other(), tie.strength()));
        assertThat(ties.hold(5)).isEqualTo(lightestCut(some) >= 5);
    }

    /** Of those that cut something. */
    private static int lightestCut(List<Tie> ties) {
        int lightest = Integer.MAX_VALUE;
        for (int side = 1; side < 1 << NODES; side++) {
            int nodes = side;
            List<Tie> cut = ties.stream()
                    .filter(tie -> (nodes >> tie.one() & 1) != (nodes >> tie.other() & 1))
                    .toList();
            if (!cut.isEmpty()) {
                lightest =
                        Math.min(lightest, cut.stream().mapToInt(Tie::strength).sum());
            }
        }
        return lightest;
    }

    @Provide
    Arbitrary<List<Tie>> ties() {
        Arbitrary<Integer> nodes = Arbitraries.integers().between(0, NODES - 1);
        return Combinators.combine(nodes, nodes, Arbitraries.integers().between(0, 6))
                .as(Tie::new)
                .filter(tie -> tie.one() != tie.other())
                .list()
                .ofMaxSize(12);
    }
}

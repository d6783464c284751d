package org.jembatan.alumni.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.jembatan.alumni.PersonId;

/** Sums that somebody knows, and what can be computed from them: any sum of multiples, by linear algebra. */
final class Sums {

    private static final double ZERO = 1e-9;

    private final List<Map<Value, Integer>> known = new ArrayList<>();

    /** What one person has said about one thing. */
    record Value(PersonId whose, Object what) {}

    /** Values that stand in each sum with the same number, so that no computation tells them apart. */
    private record Alike(List<Integer> factors, Set<PersonId> people) {}

    /** A sum of these values, each as often as is said, which may be negative. */
    void know(Iterable<Value> values, ToIntFunction<Value> factor) {
        Map<Value, Integer> sum = new HashMap<>();
        values.forEach(value -> sum.merge(value, factor.applyAsInt(value), Integer::sum));
        known.add(sum);
    }

    /** Whether some computation leaves the values of fewer people than that, and of at least one. */
    boolean isolate(int people) {
        List<Alike> alike = alike();
        return isolate(people, alike, alike.stream().map(Alike::factors).toList(), 0, Set.of(), Set.of());
    }

    private boolean isolate(
            int people, List<Alike> alike, List<List<Integer>> all, int next, Set<Integer> chosen, Set<PersonId> of) {
        boolean larger = false;
        for (int i = next; i < alike.size(); i++) {
            Set<PersonId> more = new HashSet<>(of);
            more.addAll(alike.get(i).people());
            if (more.size() < people) {
                larger = true;
                Set<Integer> wider = new HashSet<>(chosen);
                wider.add(i);
                if (isolate(people, alike, all, i + 1, wider, more)) {
                    return true;
                }
            }
        }
        return !larger && !chosen.isEmpty() && rank(without(all, chosen)) < rank(all);
    }

    private List<Alike> alike() {
        Set<Value> values = new LinkedHashSet<>();
        known.forEach(sum -> values.addAll(sum.keySet()));
        Map<List<Integer>, Set<PersonId>> people = new HashMap<>();
        for (Value value : values) {
            List<Integer> factors =
                    known.stream().map(sum -> sum.getOrDefault(value, 0)).toList();
            if (factors.stream().anyMatch(factor -> factor != 0)) {
                people.computeIfAbsent(factors, _ -> new HashSet<>()).add(value.whose());
            }
        }
        return people.entrySet().stream()
                .map(entry -> new Alike(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<List<Integer>> without(List<List<Integer>> columns, Set<Integer> some) {
        List<List<Integer>> others = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!some.contains(i)) {
                others.add(columns.get(i));
            }
        }
        return others;
    }

    /** By Gaussian elimination. */
    private static int rank(List<List<Integer>> vectors) {
        List<double[]> rows = new ArrayList<>();
        for (List<Integer> vector : vectors) {
            double[] row = vector.stream().mapToDouble(Integer::doubleValue).toArray();
            for (double[] other : rows) {
                int pivot = pivot(other);
                double times = row[pivot] / other[pivot];
                for (int i = 0; i < row.length; i++) {
                    row[i] -= times * other[i];
                }
                row[pivot] = 0;
            }
            if (pivot(row) >= 0) {
                rows.add(row);
            }
        }
        return rows.size();
    }

    private static int pivot(double[] row) {
        int best = -1;
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > ZERO && (best < 0 || Math.abs(row[i]) > Math.abs(row[best]))) {
                best = i;
            }
        }
        return best;
    }
}

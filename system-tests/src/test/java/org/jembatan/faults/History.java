package org.jembatan.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was told, by aggregates. A record that repeats an earlier one is legal and counts once. */
final class History {

    private final Map<String, List<Told>> byAggregate = new LinkedHashMap<>();
    private final Map<String, List<Told>> firstsByAggregate = new LinkedHashMap<>();

    /** @param told those of one partition in their order */
    History(List<Told> told) {
        told.forEach(one -> byAggregate
                .computeIfAbsent(one.aggregate(), _ -> new ArrayList<>())
                .add(one));
        byAggregate.forEach((aggregate, all) -> {
            Map<Long, Told> firsts = new LinkedHashMap<>();
            all.forEach(one -> firsts.putIfAbsent(one.sequence(), one));
            firstsByAggregate.put(aggregate, List.copyOf(firsts.values()));
        });
    }

    /** Everything, repeats too. */
    Map<String, List<Told>> byAggregate() {
        return byAggregate;
    }

    long repeats() {
        return byAggregate.values().stream().mapToLong(List::size).sum() - firsts().count();
    }

    Stream<Told> firsts() {
        return firstsByAggregate.values().stream().flatMap(List::stream);
    }

    /** What was told about the places of an edition, in the order in which they changed hands. */
    List<Told> intake(String programmeId) {
        return firstsByAggregate.getOrDefault("intake-events/" + programmeId, List.of());
    }

    /** How often each type was told of each application of these editions, first occurrences only. */
    Map<String, Map<String, Integer>> countsByApplication(Set<String> programmeIds) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        firsts().filter(told -> told.topic().equals("application-events")
                        || told.topic().equals("intake-events"))
                .filter(told -> programmeIds.contains(told.field("programmeId")))
                .forEach(told -> counts.computeIfAbsent(told.field("applicationId"), _ -> new TreeMap<>())
                        .merge(told.type(), 1, Integer::sum));
        return counts;
    }
}

package org.jembatan.faults;

import java.util.HashMap;
import java.util.Map;

/** What is told of one aggregate comes in order and without gaps; what comes again is the same. */
final class OrderHolds implements Check {

    @Override
    public String promise() {
        return "events of an aggregate come in order and without gaps";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        evidence.history().byAggregate().forEach((aggregate, all) -> {
            Map<Long, Told> known = new HashMap<>();
            for (Told told : all) {
                Told first = known.putIfAbsent(told.sequence(), told);
                if (first == null) {
                    findings.compare(
                            this, "next of " + told, (long) known.size(), told.sequence(), told.field("applicationId"));
                } else {
                    findings.require(
                            this,
                            first.id().equals(told.id()) && first.body().equals(told.body()),
                            "%s differs from %s".formatted(told, first),
                            told.field("applicationId"));
                }
            }
        });
    }
}

package org.jembatan.faults;

import java.util.List;

/** At no point of what is told about an edition are more places taken than there are. */
final class QuotasHold implements Check {

    @Override
    public String promise() {
        return "no quota is exceeded at any moment";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        for (String id : evidence.editionIds()) {
            Places places = new Places();
            for (Told told : evidence.history().intake(id)) {
                places.follow(told);
                List<String> exceeded = places.exceeded(Terms.OF_THE_LAB);
                findings.require(
                        this, exceeded.isEmpty(), "after " + told + ": " + exceeded, told.field("applicationId"));
            }
        }
    }
}

package org.jembatan.faults;

import java.util.List;

/**
 * Somebody whose application goes through the system, and all that is asked for them, one step after the other, whatever
 * came of the step before.
 *
 * @param edition the number of the edition they want to take part in
 */
record Candidate(int number, int edition, String country, String category, String mode, List<Step> steps) {

    Candidate {
        steps = List.copyOf(steps);
    }

    String name() {
        return "Candidate " + number;
    }

    /** The one they change to, if they do. */
    String otherMode() {
        return mode.equals("ONSITE") ? "ONLINE" : "ONSITE";
    }

    /**
     * One thing asked.
     *
     * @param twice whether it is sent twice at the same time, with the same key, as an impatient program does
     */
    record Step(Command.Kind kind, boolean twice) {}
}

package org.jembatan.alumni.followup;

import java.time.Instant;
import java.util.List;

/**
 * What an alumnus reports. An indicator that is not among the actuals is unknown, which is not zero.
 *
 * @param at business time
 */
public record Answer(Instant at, List<Actual> actuals, List<Outcome> outcomes) {

    public Answer {
        actuals = List.copyOf(actuals);
        outcomes = List.copyOf(outcomes);
    }

    Answer confirming(Outcome confirmed) {
        return new Answer(
                at,
                actuals,
                outcomes.stream()
                        .map(outcome -> outcome.id().equals(confirmed.id()) ? confirmed : outcome)
                        .toList());
    }
}

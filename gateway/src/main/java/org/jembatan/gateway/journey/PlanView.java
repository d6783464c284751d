package org.jembatan.gateway.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/** What the journey reads of an action plan; the names are alumni's. */
record PlanView(
        String id,
        String status,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Version> versions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<FollowUp> followUps) {

    /**
     * A version that was submitted.
     *
     * @param cosignedAt null as long as nobody has signed it
     */
    record Version(
            int number, Instant submittedAt, @Nullable Instant cosignedAt) {}

    /**
     * What the alumnus is asked.
     *
     * @param followUp {@code M3}, {@code M6} or {@code M12}: months after the end of the edition
     * @param dueOn in the zone of the edition
     */
    record FollowUp(
            String id,
            String followUp,
            LocalDate dueOn,
            String state,
            @Nullable Reply answer) {}

    /** What came of the plan by then. */
    record Reply(
            Instant at, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Outcome> outcomes) {}

    /** The {@code status} tells whether somebody has confirmed it. */
    record Outcome(String kind, String status) {}

    /** A participant has one plan for an edition. */
    record Page(@JsonSetter(nulls = Nulls.AS_EMPTY) List<PlanView> items) {}
}

package org.jembatan.alumni.followup;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.OutcomeId;

/**
 * Something that came of a plan. What follow-ups report adds up: each tells of what is new since the one before.
 *
 * @param unit what is counted, such as people or enterprises
 * @param evidenceUrl where it can be seen; null when there is nothing to show
 * @param confirmation null until somebody has given their word for it
 */
public record Outcome(
        OutcomeId id,
        OutcomeKind kind,
        BigDecimal quantity,
        String unit,
        String description,
        @Nullable String evidenceUrl,
        @Nullable Confirmation confirmation) {

    /** How far it can be relied on. */
    public enum Status {
        SELF_REPORTED,
        CONFIRMED
    }

    /**
     * Somebody's word for it.
     *
     * @param by the account of a focal point; null for the endorser, who has none and is not named here
     * @param at business time
     */
    public record Confirmation(@Nullable String by, Instant at) {

        public static Confirmation byFocalPoint(String account, Instant at) {
            return new Confirmation(account, at);
        }

        public static Confirmation byEndorser(Instant at) {
            return new Confirmation(null, at);
        }

        public Confirmer confirmer() {
            return by == null ? Confirmer.ENDORSER : Confirmer.FOCAL_POINT;
        }
    }

    /** Who can give their word for an outcome. */
    public enum Confirmer {
        /** Of the country of the alumnus. */
        FOCAL_POINT,
        /** The supervisor who stands behind the alumnus. */
        ENDORSER
    }

    public static Outcome reported(
            OutcomeId id,
            OutcomeKind kind,
            BigDecimal quantity,
            String unit,
            String description,
            @Nullable String evidenceUrl) {
        return new Outcome(id, kind, quantity, unit, description, evidenceUrl, null);
    }

    public Status status() {
        return confirmation == null ? Status.SELF_REPORTED : Status.CONFIRMED;
    }

    Outcome confirmed(Confirmation word) {
        return new Outcome(id, kind, quantity, unit, description, evidenceUrl, word);
    }
}

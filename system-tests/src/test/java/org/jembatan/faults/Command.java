package org.jembatan.faults;

/**
 * One thing that is asked of the system, however often it is sent.
 *
 * @param key its {@code Idempotency-Key}
 * @param applicationId of the candidate; an empty text for a nomination, which brings it
 */
record Command(Kind kind, Candidate candidate, String applicationId, String key) {

    /** What can be asked for a candidate. */
    enum Kind {
        NOMINATE,
        ENDORSE,
        /** For a place, or the waiting list where there is none. */
        SELECT_OR_WAIT,
        /** For a place, or a refusal where there is none. */
        SELECT_OR_REFUSE,
        CONFIRM,
        CHANGE_MODE,
        WITHDRAW;

        boolean isSelection() {
            return this == SELECT_OR_WAIT || this == SELECT_OR_REFUSE;
        }
    }

    @Override
    public String toString() {
        return kind + " of " + candidate.name();
    }
}

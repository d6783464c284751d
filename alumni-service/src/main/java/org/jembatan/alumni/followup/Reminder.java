package org.jembatan.alumni.followup;

import java.time.LocalDate;

/**
 * One of the three messages about a follow-up.
 *
 * @param on the day from which it may be sent, in the edition's zone
 */
public record Reminder(Kind kind, LocalDate on, State state) {

    /** When it is sent, and as what. */
    public enum Kind {
        AHEAD(-14, "follow-up-reminder"),
        DUE(0, "follow-up-due"),
        OVERDUE(14, "follow-up-overdue");

        private final int daysAfterDueDate;
        private final String template;

        Kind(int daysAfterDueDate, String template) {
            this.daysAfterDueDate = daysAfterDueDate;
            this.template = template;
        }

        /** By what registration knows the text. */
        public String template() {
            return template;
        }

        Reminder about(LocalDate dueOn) {
            return new Reminder(this, dueOn.plusDays(daysAfterDueDate), State.PENDING);
        }
    }

    /** Whether it is still to be sent. */
    public enum State {
        PENDING,
        SENT,
        /** A later one was due at the same time, or there was nothing left to remind of. */
        SKIPPED
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    boolean isDue(LocalDate today) {
        return isPending() && !on.isAfter(today);
    }

    Reminder become(State next) {
        return new Reminder(kind, on, next);
    }
}

package org.jembatan.registration.intake;

import java.util.Locale;

/** What the programme service has made of the edition. */
public enum IntakeStatus {
    OPEN,
    CANCELLED,
    COMPLETED;

    /** Fails with {@link IntakeIsClosed} when the edition is cancelled or completed. */
    void requireOpen() {
        if (this != OPEN) {
            throw new IntakeIsClosed("The edition is " + name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    /** Fails with {@link IntakeIsClosed} when the edition is completed: nobody steps back from what has taken place. */
    public void requireNotCompleted() {
        if (this == COMPLETED) {
            throw new IntakeIsClosed("The edition is completed.");
        }
    }
}

package org.jembatan.registration.intake;

/** What becomes of a selected candidate for whom there is no place. */
public enum WhenFull {
    /** The selection is refused and nothing changes. */
    REFUSE,
    /** The candidate goes to the end of the waiting list. */
    WAIT
}

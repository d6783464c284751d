package org.jembatan.registration.intake;

import org.jembatan.chassis.domain.RuleViolation;

/** Only who waits can be given another turn. */
public final class NotOnWaitingList extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotOnWaitingList() {
        super(Kind.CONFLICT, "The candidate is not on the waiting list.");
    }
}

package org.jembatan.chassis.reactions;

import org.jembatan.chassis.domain.RuleViolation;

/** There is no such record among those that wait; it may have been applied meanwhile. */
final class UnknownParkedRecord extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownParkedRecord() {
        super(Kind.NOT_FOUND, "No such record is parked; it may have been applied meanwhile.");
    }
}

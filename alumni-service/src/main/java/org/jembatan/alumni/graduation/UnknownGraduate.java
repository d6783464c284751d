package org.jembatan.alumni.graduation;

import org.jembatan.chassis.domain.RuleViolation;

/** There is none of that id, or it is not the caller's to see. */
public final class UnknownGraduate extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownGraduate() {
        super(Kind.NOT_FOUND, "There is no such graduate.");
    }
}

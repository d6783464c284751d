package org.jembatan.alumni.plan;

import org.jembatan.chassis.domain.RuleViolation;

/** The plan was not submitted that often. */
public final class UnknownVersion extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownVersion() {
        super(Kind.NOT_FOUND, "The plan has no such version.");
    }
}

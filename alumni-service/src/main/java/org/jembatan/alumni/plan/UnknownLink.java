package org.jembatan.alumni.plan;

import org.jembatan.chassis.domain.RuleViolation;

/** The link was not signed here, was made for something else, or was changed on its way. */
public final class UnknownLink extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UnknownLink() {
        super(Kind.NOT_FOUND, "This link is not one of ours. It may have been cut off when it was copied.");
    }
}

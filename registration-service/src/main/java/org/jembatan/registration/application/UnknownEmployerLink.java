package org.jembatan.registration.application;

import org.jembatan.chassis.domain.RuleViolation;

/** The link was not signed here, or was changed on its way. */
public final class UnknownEmployerLink extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UnknownEmployerLink() {
        super(Kind.NOT_FOUND, "This link is not one of ours. It may have been cut off when it was copied.");
    }
}

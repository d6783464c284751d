package org.jembatan.alumni.graduation;

import org.jembatan.chassis.domain.RuleViolation;

/** No certificate was ever issued under that code. */
public final class UnknownCertificate extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UnknownCertificate() {
        super(Kind.NOT_FOUND, "There is no certificate of that code.");
    }
}

package org.jembatan.alumni.graduation;

import org.jembatan.chassis.domain.RuleViolation;

/** There is a certificate, and it is valid; there is one for each graduation. */
public final class CertificateAlreadyIssued extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CertificateAlreadyIssued() {
        super(Kind.CONFLICT, "There is a valid certificate. It has to be revoked before another is issued.");
    }
}

package org.jembatan.chassis.domain;

/** The caller did not say which version it has read; answered 428. */
public final class PreconditionRequired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public PreconditionRequired() {
        super(Kind.CONFLICT, "Send the ETag of what you have read in the header If-Match.");
    }
}

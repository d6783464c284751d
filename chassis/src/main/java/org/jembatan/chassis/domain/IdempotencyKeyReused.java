package org.jembatan.chassis.domain;

/** The same idempotency key came with another request. */
public final class IdempotencyKeyReused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(Kind.UNACCEPTABLE, "This Idempotency-Key was used for another request.");
    }
}

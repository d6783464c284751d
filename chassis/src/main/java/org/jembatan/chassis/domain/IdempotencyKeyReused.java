package org.jembatan.chassis.domain;

/** The {@code Idempotency-Key} of one command was sent again with another. */
public final class IdempotencyKeyReused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(Kind.UNACCEPTABLE, "This Idempotency-Key belongs to another request. Take a new one.");
    }
}

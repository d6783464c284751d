package org.jembatan.chassis.domain;

/** The caller has read another version than the one that would be changed; answered 412. */
public final class Stale extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super(Kind.CONFLICT, "This has changed since you read it. Read it again, then decide again.");
    }
}

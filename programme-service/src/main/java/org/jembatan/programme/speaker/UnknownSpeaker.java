package org.jembatan.programme.speaker;

import org.jembatan.chassis.domain.RuleViolation;

/** There is none of that id. */
public final class UnknownSpeaker extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownSpeaker() {
        super(Kind.NOT_FOUND, "There is no such speaker.");
    }
}

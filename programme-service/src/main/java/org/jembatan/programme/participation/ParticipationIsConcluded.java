package org.jembatan.programme.participation;

import org.jembatan.chassis.domain.RuleViolation;

/** The edition is completed, and what somebody attended has been told. */
public final class ParticipationIsConcluded extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ParticipationIsConcluded() {
        super(Kind.CONFLICT, "The edition is completed, so attendance is recorded no more.");
    }
}

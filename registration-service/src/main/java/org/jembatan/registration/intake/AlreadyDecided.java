package org.jembatan.registration.intake;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The candidate holds a place already, or the application is over. */
public final class AlreadyDecided extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AlreadyDecided(Candidacy.State state) {
        super(Kind.CONFLICT, "The intake has decided about this candidate.", Map.of("candidacy", state));
    }
}

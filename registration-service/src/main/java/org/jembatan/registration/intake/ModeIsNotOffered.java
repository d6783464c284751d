package org.jembatan.registration.intake;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.registration.ParticipationMode;

/** The edition is held in one way only, and not in this one. */
public final class ModeIsNotOffered extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ModeIsNotOffered(ParticipationMode mode) {
        super(Kind.CONFLICT, "Nobody takes part in this edition in that way.", Map.of("mode", mode));
    }
}

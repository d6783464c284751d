package org.jembatan.programme.agenda;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.programme.Objection;

/** The session cannot take place as it is planned. The fact {@code errors} says what has to be put right. */
public final class UnacceptableSession extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnacceptableSession(List<Objection> objections) {
        super(Kind.UNACCEPTABLE, "The session cannot be planned like this.", Map.of("errors", List.copyOf(objections)));
    }
}

package org.jembatan.programme.agenda;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Sessions cannot take place as they are planned. The fact {@code conflicts} says why, each conflict once. */
public final class AgendaHasConflicts extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AgendaHasConflicts(List<Conflict> conflicts) {
        super(Kind.CONFLICT, "Sessions cannot take place as they are planned.", Map.of("conflicts", conflicts));
    }
}

package org.jembatan.programme.agenda;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Sessions need the same venue or speaker at the same time. The fact {@code conflicts} names them, each pair once. */
public final class AgendaHasConflicts extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AgendaHasConflicts(List<Conflict> conflicts) {
        super(Kind.CONFLICT, "Sessions are in each other's way.", Map.of("conflicts", conflicts));
    }
}

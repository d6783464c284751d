package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.RuleViolation;

/** The edition is completed or cancelled, so what was released stays as it is. */
public final class AgendaIsClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AgendaIsClosed() {
        super(Kind.CONFLICT, "The edition is over, and so its agenda stays as it is.");
    }
}

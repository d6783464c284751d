package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** An action plan; a person has one for each edition, see {@link Participation#planId}. */
public record PlanId(String value) implements Identifier {

    public PlanId {
        Identifier.canonical(value);
    }
}

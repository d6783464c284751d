package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** Something that came of a plan, as it was reported in a follow-up. */
public record OutcomeId(String value) implements Identifier {

    public OutcomeId {
        Identifier.canonical(value);
    }
}

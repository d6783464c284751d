package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** A thought noted for a plan. */
public record IdeaId(String value) implements Identifier {

    public IdeaId {
        Identifier.canonical(value);
    }
}

package org.jembatan.feedback;

import org.jembatan.chassis.domain.Identifier;

/** A person; registration mints the id, and alone knows the name. */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Identifier.canonical(value);
    }
}

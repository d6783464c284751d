package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** A person, known here by this alone; registration mints it. */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Identifier.canonical(value);
    }
}

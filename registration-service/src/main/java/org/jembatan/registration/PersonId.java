package org.jembatan.registration;

import org.jembatan.chassis.domain.Identifier;

/** A person, known to all other services by this alone. */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Identifier.canonical(value);
    }
}

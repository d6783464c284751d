package org.jembatan.programme;

import org.jembatan.chassis.domain.Identifier;

/** A person, as registration knows them; nothing else of them is known here. */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Identifier.canonical(value);
    }
}

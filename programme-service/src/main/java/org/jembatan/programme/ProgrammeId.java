package org.jembatan.programme;

import org.jembatan.chassis.domain.Identifier;

/** An edition of the programme; it keeps this id for ever. */
public record ProgrammeId(String value) implements Identifier {

    public ProgrammeId {
        Identifier.canonical(value);
    }
}

package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** An edition of the programme; the programme service mints it. */
public record ProgrammeId(String value) implements Identifier {

    public ProgrammeId {
        Identifier.canonical(value);
    }
}

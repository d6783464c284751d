package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** A person's participation in one edition, once it has ended; see {@link Participation#graduateId}. */
public record GraduateId(String value) implements Identifier {

    public GraduateId {
        Identifier.canonical(value);
    }
}

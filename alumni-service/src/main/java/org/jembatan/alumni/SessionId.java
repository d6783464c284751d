package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** A session of an edition's agenda; the programme service mints it. */
public record SessionId(String value) implements Identifier {

    public SessionId {
        Identifier.canonical(value);
    }
}

package org.jembatan.programme;

import org.jembatan.chassis.domain.Identifier;

/** One session of an edition's agenda; it keeps this id however often it is moved. */
public record SessionId(String value) implements Identifier {

    public SessionId {
        Identifier.canonical(value);
    }
}

package org.jembatan.programme;

import org.jembatan.chassis.domain.Identifier;

/** A room or hall in which sessions take place. */
public record VenueId(String value) implements Identifier {

    public VenueId {
        Identifier.canonical(value);
    }
}

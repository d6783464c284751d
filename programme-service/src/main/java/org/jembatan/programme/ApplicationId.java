package org.jembatan.programme;

import org.jembatan.chassis.domain.Identifier;

/** The application by which a person came to be enrolled; registration mints it. */
public record ApplicationId(String value) implements Identifier {

    public ApplicationId {
        Identifier.canonical(value);
    }
}

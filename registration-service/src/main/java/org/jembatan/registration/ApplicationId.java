package org.jembatan.registration;

import org.jembatan.chassis.domain.Identifier;

/** An application for one edition. */
public record ApplicationId(String value) implements Identifier {

    public ApplicationId {
        Identifier.canonical(value);
    }
}

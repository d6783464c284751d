package org.jembatan.registration;

import org.jembatan.chassis.domain.Identifier;

/** An account at the gateway, by which a person signs in. */
public record AccountId(String value) implements Identifier {

    public AccountId {
        Identifier.canonical(value);
    }
}

package org.jembatan.registration.message;

import org.jembatan.chassis.domain.Identifier;

/** A message to one person; the same as the id of the notice that it was written for. */
public record MessageId(String value) implements Identifier {

    public MessageId {
        Identifier.canonical(value);
    }
}

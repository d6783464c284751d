package org.jembatan.chassis.domain;

import java.util.UUID;

/** The identity of an aggregate or a person: a UUID in its canonical text form, stored and sent as that plain string. */
public interface Identifier {

    String value();

    /**
     * Checks the text of an identity.
     *
     * @return the text itself
     * @throws IllegalArgumentException when the text is no UUID in canonical form (lower case, with hyphens)
     */
    static String canonical(String text) {
        if (!UUID.fromString(text).toString().equals(text)) {
            throw new IllegalArgumentException("Not a UUID in canonical form");
        }
        return text;
    }
}

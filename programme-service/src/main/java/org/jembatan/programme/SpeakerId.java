package org.jembatan.programme;

import org.jembatan.chassis.domain.Identifier;

/** Somebody who speaks or teaches in sessions. */
public record SpeakerId(String value) implements Identifier {

    public SpeakerId {
        Identifier.canonical(value);
    }
}

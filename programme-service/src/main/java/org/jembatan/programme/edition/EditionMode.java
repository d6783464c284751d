package org.jembatan.programme.edition;

import java.util.EnumSet;
import java.util.Set;

import org.jembatan.programme.ParticipationMode;

/** How an edition is held. */
public enum EditionMode {
    ONSITE,
    ONLINE,
    /** Some participants are there, the others join online. */
    HYBRID;

    /** The ways in which one can take part. */
    Set<ParticipationMode> ways() {
        return switch (this) {
            case ONSITE -> EnumSet.of(ParticipationMode.ONSITE);
            case ONLINE -> EnumSet.of(ParticipationMode.ONLINE);
            case HYBRID -> EnumSet.allOf(ParticipationMode.class);
        };
    }
}

package org.jembatan.programme.edition;

import java.util.EnumSet;
import java.util.Set;

/** Where an edition stands. */
public enum EditionStatus {
    /** Only officers see it, and may still change everything. */
    DRAFT,
    ANNOUNCED,
    /** Announced, and its first day has come. Never stored: time alone brings it about. */
    RUNNING,
    COMPLETED,
    CANCELLED;

    /** What somebody may make of it. The last two are final. */
    Set<EditionStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ANNOUNCED);
            case ANNOUNCED, RUNNING -> EnumSet.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(EditionStatus.class);
        };
    }
}

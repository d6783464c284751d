package org.jembatan.registration.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. */
public enum ApplicationStatus {
    /** By the candidate alone; the focal point has not spoken. */
    APPLIED,
    /** By the focal point; what the endorsement needs is not complete. */
    NOMINATED,
    ENDORSED,
    WAITLISTED,
    OFFERED,
    ENROLLED,
    /** The offer was not taken in time. */
    EXPIRED,
    DECLINED,
    WITHDRAWN,
    /** The edition was cancelled. */
    CANCELLED;

    /** What may follow. The last three are final. */
    Set<ApplicationStatus> successors() {
        return switch (this) {
            case APPLIED, NOMINATED -> EnumSet.of(ENDORSED, DECLINED, WITHDRAWN, CANCELLED);
            case ENDORSED -> EnumSet.of(WAITLISTED, OFFERED, ENROLLED, DECLINED, WITHDRAWN, CANCELLED);
            case WAITLISTED -> EnumSet.of(OFFERED, ENROLLED, DECLINED, WITHDRAWN, CANCELLED);
            case OFFERED -> EnumSet.of(ENROLLED, EXPIRED, DECLINED, WITHDRAWN, CANCELLED);
            case EXPIRED -> EnumSet.of(WAITLISTED, OFFERED, ENROLLED, DECLINED, WITHDRAWN, CANCELLED);
            case ENROLLED -> EnumSet.of(DECLINED, WITHDRAWN, CANCELLED);
            case DECLINED, WITHDRAWN, CANCELLED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    /** Those from which something may follow. */
    static Set<ApplicationStatus> open() {
        return EnumSet.complementOf(EnumSet.of(DECLINED, WITHDRAWN, CANCELLED));
    }

    boolean isFinal() {
        return successors().isEmpty();
    }
}

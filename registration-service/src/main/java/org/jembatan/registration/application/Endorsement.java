package org.jembatan.registration.application;

import java.time.Instant;

/**
 * Somebody vouches for the candidate.
 *
 * @param statedBy the focal point's account, or the name and position the employer gave; personal data
 * @param at business time
 */
public record Endorsement(Endorser endorser, String statedBy, Instant at) {

    /** Who may have to endorse. */
    public enum Endorser {
        FOCAL_POINT,
        EMPLOYER
    }
}

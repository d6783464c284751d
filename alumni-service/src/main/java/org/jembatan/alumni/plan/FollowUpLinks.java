package org.jembatan.alumni.plan;

import java.net.URI;
import java.time.Instant;

import org.jembatan.alumni.FollowUpId;

/** Makes and reads the links by which alumni answer a follow-up without an account. */
public interface FollowUpLinks {

    /**
     * The address at which the follow-up is answered. Whoever holds it may, and may do nothing else.
     *
     * @param expiresAt until when it is good as things stand, in business time and whole seconds
     */
    URI to(FollowUpId followUpId, Instant expiresAt);

    /** What the address's secret part stands for; fails with {@link UnknownLink} when we have not signed it. */
    FollowUpId read(String token);
}

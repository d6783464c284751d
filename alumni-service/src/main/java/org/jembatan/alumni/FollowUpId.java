package org.jembatan.alumni;

import org.jembatan.chassis.domain.Identifier;

/** One of the three follow-ups of a plan. */
public record FollowUpId(String value) implements Identifier {

    public FollowUpId {
        Identifier.canonical(value);
    }
}

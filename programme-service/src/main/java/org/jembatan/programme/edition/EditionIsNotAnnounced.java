package org.jembatan.programme.edition;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** There is nothing to move: it is still a draft, or it is over. */
public final class EditionIsNotAnnounced extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EditionIsNotAnnounced(EditionStatus status) {
        super(Kind.CONFLICT, "Only an announced edition can be rescheduled.", Map.of("current", status));
    }
}

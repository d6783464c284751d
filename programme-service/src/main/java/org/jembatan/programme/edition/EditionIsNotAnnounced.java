package org.jembatan.programme.edition;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** It is still a draft, or it is over. */
public final class EditionIsNotAnnounced extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EditionIsNotAnnounced(EditionStatus status) {
        super(Kind.CONFLICT, "This can be done only while the edition is announced.", Map.of("current", status));
    }
}

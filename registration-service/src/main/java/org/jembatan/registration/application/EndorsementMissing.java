package org.jembatan.registration.application;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.registration.application.Endorsement.Endorser;

/** Somebody who has to endorse the candidate has not done so. */
public final class EndorsementMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EndorsementMissing(List<Endorser> missing) {
        super(Kind.CONFLICT, "The candidate is not endorsed yet.", Map.of("missing", missing));
    }
}

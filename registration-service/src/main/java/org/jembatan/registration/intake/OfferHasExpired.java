package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The place is not held any more. The fact {@code expiredAt} says since when. */
public final class OfferHasExpired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    OfferHasExpired(Instant expiredAt) {
        super(Kind.CONFLICT, "The place was held until " + expiredAt + ".", Map.of("expiredAt", expiredAt));
    }
}

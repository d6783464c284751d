package org.jembatan.alumni.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jembatan.alumni.Objection;
import org.jembatan.chassis.domain.RuleViolation;

/** An extension has to give more time. The fact {@code errors} says where it does not. */
public final class UnacceptableExtension extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnacceptableExtension(LocalDate notBefore) {
        super(
                Kind.UNACCEPTABLE,
                "The new date must give more time than there is.",
                Map.of("errors", List.of(new Objection("/dueOn", "must be after " + notBefore))));
    }
}

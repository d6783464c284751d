package org.jembatan.programme.edition;

import java.time.LocalDate;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Its last day has not come. */
public final class EditionIsNotOver extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EditionIsNotOver(LocalDate endsOn) {
        super(Kind.CONFLICT, "An edition is completed on its last day or later.", Map.of("endsOn", endsOn));
    }
}

package org.jembatan.programme.edition;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Others rely on its terms by now; of an announced edition only the dates can be changed, by rescheduling it. */
public final class EditionIsNoDraft extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EditionIsNoDraft(EditionStatus status) {
        super(Kind.CONFLICT, "Only a draft can be revised.", Map.of("current", status));
    }
}

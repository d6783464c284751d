package org.jembatan.programme.participation;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.programme.PersonId;

/** Some of the people named do not take part. The fact {@code personIds} says who. */
public final class NotAllOnRoster extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotAllOnRoster(List<PersonId> strangers) {
        super(
                Kind.UNACCEPTABLE,
                "Some of these people do not take part in the edition, so nothing was recorded.",
                Map.of("personIds", List.copyOf(strangers)));
    }
}

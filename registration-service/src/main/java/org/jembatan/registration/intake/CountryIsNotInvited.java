package org.jembatan.registration.intake;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The edition is not for candidates of that country. */
public final class CountryIsNotInvited extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CountryIsNotInvited(String country, List<String> invited) {
        super(
                Kind.UNACCEPTABLE,
                "This edition takes no candidates from " + country + ".",
                Map.of("invitedCountries", invited));
    }
}

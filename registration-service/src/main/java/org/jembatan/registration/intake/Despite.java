package org.jembatan.registration.intake;

/**
 * What an officer says who selects a candidate despite rules that they fail.
 *
 * @param by the officer's account
 */
public record Despite(String reason, String by) {

    /** Checks that there is a reason. */
    public Despite {
        if (reason.isBlank()) {
            throw new ReasonIsMissing("/despite", "Nobody is selected despite a rule without a reason.");
        }
    }
}

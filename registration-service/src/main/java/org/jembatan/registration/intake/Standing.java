package org.jembatan.registration.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.eligibility.Verdict;

/** How some of an intake's candidates stand by the rules of the edition at one moment. */
public record Standing(Map<ApplicationId, Eligibility> byApplication) {

    static final Standing OF_NOBODY = new Standing(Map.of());

    Eligibility of(Candidacy candidacy) {
        return Objects.requireNonNull(byApplication.get(candidacy.candidate().applicationId()));
    }

    /** The rules for which the candidate is not offered a place by itself. */
    public List<Verdict> obstaclesTo(Candidacy candidacy) {
        return candidacy.obstacles(of(candidacy));
    }
}

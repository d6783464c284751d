package org.jembatan.registration.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.eligibility.Verdict;

/** How some of an intake's candidates stand by the rules of the edition at one moment. */
public record Standing(Map<ApplicationId, Eligibility> byApplication) {

    /** Nobody is asked about nobody. */
    static Standing of(List<Candidacy> some, Function<List<Candidate>, Map<ApplicationId, Eligibility>> judgement) {
        return new Standing(
                some.isEmpty()
                        ? Map.of()
                        : judgement.apply(
                                some.stream().map(Candidacy::candidate).toList()));
    }

    Eligibility of(Candidacy candidacy) {
        return Objects.requireNonNull(byApplication.get(candidacy.candidate().applicationId()));
    }

    /** The rules for which the candidate is not offered a place by itself. */
    public List<Verdict> obstaclesTo(Candidacy candidacy) {
        return candidacy.obstacles(of(candidacy));
    }
}

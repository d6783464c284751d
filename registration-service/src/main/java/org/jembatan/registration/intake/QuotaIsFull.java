package org.jembatan.registration.intake;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.registration.Candidate;

/** No place is left for the candidate. */
public final class QuotaIsFull extends RuleViolation {

    private static final long serialVersionUID = 1L;

    QuotaIsFull(List<Quota> full, List<Candidate> seated) {
        super(
                Kind.CONFLICT,
                "No place is left for this candidate.",
                Map.of(
                        "fullQuotas",
                        full.stream()
                                .map(quota -> Map.of(
                                        "dimension", quota.dimension(),
                                        "value", quota.value(),
                                        "limit", quota.limit(),
                                        "used", quota.usedBy(seated)))
                                .toList()));
    }
}

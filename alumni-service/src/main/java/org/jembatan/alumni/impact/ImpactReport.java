package org.jembatan.alumni.impact;

import java.util.Collection;
import java.util.Map;

/**
 * What came of the programme, as far as it is known. Who may not see everything is shown a {@link PublishedReport}.
 *
 * @param byCountry ISO 3166-1 alpha-2; they add up to the total
 * @param byEdition ids of the editions; they add up to the total
 */
public record ImpactReport(Impact total, Map<String, Impact> byCountry, Map<String, Impact> byEdition) {

    static ImpactReport of(Collection<Evidence> evidence) {
        return new ImpactReport(
                Impact.of(evidence),
                Impact.by(one -> one.participation().country(), evidence),
                Impact.by(one -> one.participation().programmeId().value(), evidence));
    }
}

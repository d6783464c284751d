package org.jembatan.alumni.impact;

import java.util.Collection;

import org.jembatan.alumni.Participation;

/** The programme in three numbers: people who took part to the end, each once however often they came. */
public record Headline(long beneficiaries, long countries, long editions) {

    static Headline of(Collection<Participation> participations) {
        return new Headline(
                participations.stream().map(Participation::personId).distinct().count(),
                participations.stream().map(Participation::country).distinct().count(),
                participations.stream()
                        .map(Participation::programmeId)
                        .distinct()
                        .count());
    }
}

package org.jembatan.registration.intake;

import java.util.Collection;

import org.jembatan.registration.Candidate;

/**
 * At most so many places for those it counts.
 *
 * @param dimension what it looks at
 * @param value the country, category or mode it counts; {@code "*"} for all
 * @param limit places, at least 0
 */
public record Quota(Dimension dimension, String value, int limit) {

    /** What a quota looks at. */
    public enum Dimension {
        TOTAL,
        MODE,
        COUNTRY,
        CATEGORY
    }

    public boolean counts(Candidate candidate) {
        return switch (dimension) {
            case TOTAL -> true;
            case MODE -> candidate.mode().name().equals(value);
            case COUNTRY -> candidate.country().equals(value);
            case CATEGORY -> candidate.category().name().equals(value);
        };
    }

    /** How many of these hold one of its places. */
    public int usedBy(Collection<Candidate> seated) {
        return (int) seated.stream().filter(this::counts).count();
    }

    boolean isFull(Collection<Candidate> seated) {
        return usedBy(seated) >= limit;
    }
}

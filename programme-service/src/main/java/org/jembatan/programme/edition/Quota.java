package org.jembatan.programme.edition;

/**
 * At most so many places for those it counts.
 *
 * @param dimension what it looks at
 * @param value the mode, country or category it counts; {@value #EVERYBODY} for all
 * @param limit places, at least 0
 */
public record Quota(Dimension dimension, String value, int limit) {

    static final String EVERYBODY = "*";

    /** What a quota looks at. */
    public enum Dimension {
        TOTAL,
        MODE,
        COUNTRY,
        CATEGORY
    }
}

package org.jembatan.alumni.impact;

import org.jembatan.alumni.Participation;

/**
 * Of whom a figure tells.
 *
 * @param name the country, ISO 3166-1 alpha-2, or the id of the edition; empty for everybody
 */
record Group(Kind kind, String name) {

    static final Group EVERYBODY = new Group(Kind.EVERYBODY, "");

    enum Kind {
        EVERYBODY,
        COUNTRY,
        EDITION
    }

    static Group country(String country) {
        return new Group(Kind.COUNTRY, country);
    }

    static Group edition(String programmeId) {
        return new Group(Kind.EDITION, programmeId);
    }

    static Group countryOf(Participation who) {
        return country(who.country());
    }

    static Group editionOf(Participation who) {
        return edition(who.programmeId().value());
    }

    boolean holds(Participation who) {
        return switch (kind) {
            case EVERYBODY -> true;
            case COUNTRY -> equals(countryOf(who));
            case EDITION -> equals(editionOf(who));
        };
    }
}

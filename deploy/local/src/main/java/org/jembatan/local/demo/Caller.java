package org.jembatan.local.demo;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Who asks: exactly what {@code POST /demo/tokens} takes.
 *
 * @param country ISO 3166-1 alpha-2
 */
record Caller(
        @Nullable String account,
        @Nullable String role,
        @Nullable String personId,
        @Nullable String country) {

    static final Caller NOBODY = new Caller(null, null, null, null);
    static final Caller OFFICER = new Caller("officer", null, null, null);

    static Caller focalPoint(String country) {
        return new Caller("focal-point-" + country.toLowerCase(Locale.ROOT), null, null, null);
    }

    static Caller participant(String personId, String country) {
        return new Caller(null, "PARTICIPANT", personId, country);
    }

    /** The body of the request for a token. */
    String asRequest() {
        return Line.text(this);
    }
}

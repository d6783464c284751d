package org.jembatan.gateway.identity;

/** What a token of Jembatan says beyond the registered claims. */
public final class Claims {

    /** The audience of every token: all services of Jembatan. */
    public static final String AUDIENCE = "jembatan";

    /** A list of {@link Role}s. */
    public static final String ROLES = "roles";

    /** ISO 3166-1 alpha-2, of a focal point or a participant. */
    public static final String COUNTRY = "country";

    /** A participant's id in registration, a UUID. */
    public static final String PERSON_ID = "person_id";

    private Claims() {}
}

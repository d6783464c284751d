package org.jembatan.chassis.domain;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which versions of a thing the caller is willing to change, from the header {@code If-Match} (RFC 9110, section
 * 13.1.1). A use case checks it against the version that it has loaded and then saves; so nothing comes between.
 *
 * @param versions none if every version will do
 * @param given whether the caller said anything at all
 */
public record Precondition(@Nullable Set<Long> versions, boolean given) {

    public Precondition {
        versions = versions == null ? null : Set.copyOf(versions);
    }

    /** The caller said nothing. */
    public static Precondition none() {
        return new Precondition(null, false);
    }

    /** The caller said {@code *}: any version, as long as there is one. */
    public static Precondition any() {
        return new Precondition(null, true);
    }

    public static Precondition oneOf(Set<Long> versions) {
        return new Precondition(versions, true);
    }

    /**
     * Lets the version pass, or not.
     *
     * @throws Stale if the caller has read another version
     */
    public void check(long version) {
        if (versions != null && !versions.contains(version)) {
            throw new Stale();
        }
    }

    /**
     * For what may only be changed by somebody who has read it.
     *
     * @throws PreconditionRequired if the caller said nothing
     */
    public Precondition required() {
        if (!given) {
            throw new PreconditionRequired();
        }
        return this;
    }
}

package org.jembatan.chassis.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The bearer of a verified token; ask for it as a controller argument. On a public path it is absent without a token, so
 * declare it {@code @Nullable} there.
 *
 * @param subject the account
 * @param roles at least one
 * @param country ISO 3166-1 alpha-2; always there for focal points and participants
 * @param personId as registration minted it; always there for participants
 */
public record CurrentUser(
        String subject,
        Set<Role> roles,
        @Nullable String country,
        @Nullable UUID personId) {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this is the person with that id. */
    public boolean isPerson(String id) {
        return personId != null && personId.toString().equals(id);
    }
}

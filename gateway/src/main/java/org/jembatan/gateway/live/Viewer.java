package org.jembatan.gateway.live;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import org.jembatan.gateway.identity.Claims;
import org.jembatan.gateway.identity.Role;

/** Who follows, and what they are told by that: what names nobody is for everybody who is signed in. */
record Viewer(
        List<String> roles,
        @Nullable String personId,
        @Nullable String country) {

    static Viewer of(Jwt token) {
        return new Viewer(
                Objects.requireNonNullElse(token.getClaimAsStringList(Claims.ROLES), List.of()),
                token.getClaimAsString(Claims.PERSON_ID),
                token.getClaimAsString(Claims.COUNTRY));
    }

    boolean maySee(LiveEvent event) {
        boolean isAboutNobody = event.personId() == null && event.country() == null;
        boolean isOwn = event.personId() != null && event.personId().equals(personId);
        boolean isOfOwnCountry = has(Role.FOCAL_POINT)
                && event.country() != null
                && event.country().equals(country);
        return isAboutNobody || isOwn || isOfOwnCountry || has(Role.OFFICER);
    }

    private boolean has(Role role) {
        return roles.contains(role.name());
    }
}

package org.jembatan.gateway.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.security.oauth2.jwt.Jwt;

import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.problem.StatusProblems;

/** What the bearer of a token is to the programmes, where the gateway itself has to decide by it. */
public final class Roles {

    private Roles() {}

    /** Refuses with {@code access-denied} whoever has none of these roles. */
    public static void requireOneOf(Jwt token, Role... allowed) {
        List<String> roles =
                Optional.ofNullable(token.getClaimAsStringList(Claims.ROLES)).orElse(List.of());
        if (Stream.of(allowed).map(Role::name).noneMatch(roles::contains)) {
            throw new Refusal(StatusProblems.of(403));
        }
    }
}

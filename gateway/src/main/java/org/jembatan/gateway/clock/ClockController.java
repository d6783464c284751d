package org.jembatan.gateway.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.Claims;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.problem.StatusProblems;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;

/** Lets an officer or an operator of a demonstration say what time it is. */
@RestController
@Profile("demo")
class ClockController {

    private static final String PATH = "/api/clock";
    private static final Set<String> MAY_MOVE_IT = Set.of(Role.OFFICER.name(), Role.OPERATOR.name());

    private final ServiceClocks clocks;

    ClockController(ServiceClocks clocks) {
        this.clocks = clocks;
    }

    /** @param now in UTC */
    record Time(@Nullable Instant now) {}

    @PostMapping(PATH)
    Time set(@RequestBody Time wanted, @AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        if (rolesOf(token).stream().noneMatch(MAY_MOVE_IT::contains)) {
            throw new Refusal(StatusProblems.of(403));
        }
        if (wanted.now() == null) {
            throw new Refusal(Problem.invalid("/now", "is needed"));
        }
        clocks.setAll(wanted.now(), OnBehalfOf.caller(token.getTokenValue(), request));
        return wanted;
    }

    @Bean
    static Endpoint clockPath() {
        return Endpoint.at(PATH, Access.SIGNED_IN);
    }

    private static List<String> rolesOf(Jwt token) {
        return Optional.ofNullable(token.getClaimAsStringList(Claims.ROLES)).orElse(List.of());
    }
}

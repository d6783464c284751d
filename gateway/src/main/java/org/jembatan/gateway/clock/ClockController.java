package org.jembatan.gateway.clock;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.identity.Roles;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;

/** Tells whoever takes part in a demonstration what time it is in it, and lets an officer or an operator say so. */
@RestController
@Profile("demo")
class ClockController {

    private static final String PATH = "/api/clock";

    private final ServiceClocks clocks;

    ClockController(ServiceClocks clocks) {
        this.clocks = clocks;
    }

    /** @param now in UTC */
    record Time(@Nullable Instant now) {}

    @GetMapping(PATH)
    Time tell(@AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        return new Time(clocks.now(OnBehalfOf.caller(token.getTokenValue(), request)));
    }

    @PostMapping(PATH)
    Time set(@RequestBody Time wanted, @AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        Roles.requireOneOf(token, Role.OFFICER, Role.OPERATOR);
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
}

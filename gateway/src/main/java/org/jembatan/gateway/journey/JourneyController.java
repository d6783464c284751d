package org.jembatan.gateway.journey;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.Claims;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;

/** Shows participants where they stand. */
@RestController
class JourneyController {

    private static final String PATH = "/api/me/journey";

    private final ComposeJourney composeJourney;

    JourneyController(ComposeJourney composeJourney) {
        this.composeJourney = composeJourney;
    }

    @GetMapping(PATH)
    Journey mine(@AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        String personId = Optional.ofNullable(token.getClaimAsString(Claims.PERSON_ID))
                .orElseThrow(JourneyController::notAParticipant);
        return composeJourney.of(personId, OnBehalfOf.caller(token.getTokenValue(), request));
    }

    private static Refusal notAParticipant() {
        return new Refusal(Problem.of(ProblemType.NOT_A_PARTICIPANT, "The token names no person as a participant."));
    }

    @Bean
    static Endpoint journeyPath() {
        return Endpoint.at(PATH, Access.SIGNED_IN);
    }
}

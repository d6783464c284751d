package org.jembatan.gateway.overview;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.identity.Roles;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;

/** Shows an edition at a glance to those who run it, nominate for it or support it. */
@RestController
class OverviewController {

    private static final String PATH = "/api/programmes/{id}/overview";

    /** In the one form that the services take. */
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String NO_UUID = "must be a UUID such as 8f14e45f-ceea-467f-9575-4f0f3c1f7a10";

    private final ComposeOverview composeOverview;

    OverviewController(ComposeOverview composeOverview) {
        this.composeOverview = composeOverview;
    }

    @GetMapping(PATH)
    Overview show(@PathVariable String id, @AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        Roles.requireOneOf(token, Role.OFFICER, Role.PARTNER, Role.FOCAL_POINT);
        if (!UUID.matcher(id).matches()) {
            throw new Refusal(Problem.invalidParameter("id", NO_UUID));
        }
        return composeOverview.of(id, OnBehalfOf.caller(token.getTokenValue(), request));
    }

    /** Beside the public paths of editions, which are programme's. */
    @Bean
    static Endpoint overviewPath() {
        return Endpoint.at(PATH, Access.SIGNED_IN);
    }
}

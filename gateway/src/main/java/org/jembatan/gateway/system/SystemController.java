package org.jembatan.gateway.system;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.identity.Roles;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Shows an operator how the system is: who is ready, what is refused, and what waits where. */
@RestController
class SystemController {

    private static final String PATH = "/api/system";

    private final LookAtSystem lookAtSystem;

    SystemController(LookAtSystem lookAtSystem) {
        this.lookAtSystem = lookAtSystem;
    }

    @GetMapping(PATH)
    ResponseEntity<SystemState> show(@AuthenticationPrincipal Jwt token) {
        Roles.requireOneOf(token, Role.OPERATOR);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lookAtSystem.now());
    }

    @Bean
    static Endpoint systemPath() {
        return Endpoint.at(PATH, Access.SIGNED_IN);
    }
}

package org.jembatan.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Lets whoever starts and scales the gateway ask whether it lives and is ready. */
@Configuration
class HealthEndpoints {

    /** Also where everything else of the actuator is on a port of its own. */
    @Bean
    Endpoint probes() {
        return Endpoint.at("/{probe:livez|readyz}", Access.ANYONE_MAY_READ);
    }

    @Bean
    Endpoint health() {
        return Endpoint.at("/actuator/health/{probe:liveness|readiness}", Access.ANYONE_MAY_READ);
    }
}

package org.jembatan.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Lets whoever starts and scales the gateway ask whether it lives and is ready. */
@Configuration
class HealthEndpoints {

    @Bean
    Endpoint health() {
        return Endpoint.at("/actuator/health/{probe:liveness|readiness}", Access.ANYONE_MAY_READ);
    }
}

package org.jembatan.alumni.rest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;

/** What needs no token: to check a certificate whose code one holds, and the figures. */
@Configuration(proxyBeanMethods = false)
class OpenToEverybody {

    @Bean
    static PublicPaths publicPaths() {
        return PublicPaths.of(
                PublicPath.get("/api/certificates/{code}"),
                PublicPath.get("/api/impact"),
                PublicPath.get("/api/impact/summary"));
    }
}

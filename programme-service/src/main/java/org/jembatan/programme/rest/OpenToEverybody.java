package org.jembatan.programme.rest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;

/** What needs no token: the catalogue and the released agendas. */
@Configuration(proxyBeanMethods = false)
class OpenToEverybody {

    @Bean
    static PublicPaths publicPaths() {
        return PublicPaths.of(
                PublicPath.get("/api/programmes"),
                PublicPath.get("/api/programmes/{id}"),
                PublicPath.get("/api/programmes/{id}/agenda"),
                PublicPath.get("/api/programmes/{id}/agenda.ics"),
                PublicPath.get("/api/programmes/{id}/agenda/releases"),
                PublicPath.get("/api/programmes/{id}/agenda/releases/{number}"),
                PublicPath.get("/api/programmes/{id}/agenda/releases/{number}/diff"));
    }
}

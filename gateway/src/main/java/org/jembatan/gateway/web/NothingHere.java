package org.jembatan.gateway.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.routing.ListedPaths;

/** Tells people who follow a wrong link that there is nothing, on a page; programs are told by a problem. */
@Configuration
class NothingHere {

    private static final String API = "/api/";

    private final ListedPaths listed;

    NothingHere(ListedPaths listed) {
        this.listed = listed;
    }

    @Bean
    @Order(2)
    SecurityFilterChain toPeopleAtUnlistedPaths(HttpSecurity http, WebPages pages) throws Exception {
        return http.securityMatcher(this::isPersonAtUnlistedPath)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint((request, response, stopped) ->
                        Pages.send(pages.message(404, request, "nothingHere"), response)))
                .build();
    }

    private boolean isPersonAtUnlistedPath(HttpServletRequest request) {
        return Navigation.is(request)
                && !request.getRequestURI().startsWith(API)
                && listed.accessTo(request.getRequestURI()).isEmpty();
    }
}

package org.jembatan.gateway.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Every address of the web app leads to the same frame; which of its pages fills it, the app says by the address. */
@RestController
class AppController {

    private static final String SIGNED_IN = "/signed-in";
    /** Where the signed links of the API lead people. */
    private static final String LINK = "/{place:employer-confirmations|outcome-confirmations}/{token}";

    private static final String APP = "/{place:me|country|office|impact|system}";

    private final WebPages pages;

    AppController(WebPages pages) {
        this.pages = pages;
    }

    @GetMapping({APP, APP + "/**", LINK, SIGNED_IN})
    ResponseEntity<String> show(HttpServletRequest request) {
        return pages.app(request);
    }

    @Bean
    static Endpoint appPaths() {
        return Endpoint.at(APP + "/**", Access.ANYONE_MAY_READ);
    }

    @Bean
    static Endpoint whereLinksLead() {
        return Endpoint.at(LINK, Access.ANYONE_MAY_READ);
    }

    @Bean
    static Endpoint whereSignInsLeadBack() {
        return Endpoint.at(SIGNED_IN, Access.ANYONE_MAY_READ);
    }
}

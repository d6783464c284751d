package org.jembatan.gateway.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Whether a person goes somewhere: of all that asks, only browsers that open an address name HTML. */
final class Navigation {

    private Navigation() {}

    static boolean is(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod()) && accepted != null && accepted.contains("text/html");
    }
}

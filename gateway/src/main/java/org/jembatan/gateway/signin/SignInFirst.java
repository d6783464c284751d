package org.jembatan.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;

/** Sends whoever is not signed in to the page for that, with what they asked for. */
@Component
@EmbeddedIssuer
public class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        String query = request.getQueryString();
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.LOCATION, query == null ? SignInController.PATH : SignInController.PATH + "?" + query);
    }
}

package org.jembatan.gateway.identity;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.StatusProblems;

/** What people hear when the security filters stop them. */
@Component
class Answers {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String UNVERIFIED = "It is malformed, or not signed with this issuer's key.";

    /** 401, with what is wrong with the token if one was sent (RFC 6750); 503 when nobody can tell. */
    void whoAreYou(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            Problem.of(
                            ProblemType.SERVICE_AWAY,
                            "Whether the token is good only its issuer knows, and it is away.",
                            SOON)
                    .writeTo(request, response);
            return;
        }
        if (reason instanceof OAuth2AuthenticationException refused) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            Problem.of(ProblemType.NOT_AUTHENTICATED, whatIsWrong(refused)).writeTo(request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        StatusProblems.of(401).writeTo(request, response);
    }

    void notForYou(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
        StatusProblems.of(403).writeTo(request, response);
    }

    void nothingHere(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
        StatusProblems.of(404).writeTo(request, response);
    }

    private static String whatIsWrong(OAuth2AuthenticationException refused) {
        return Optional.ofNullable(refused.getCause())
                .filter(JwtValidationException.class::isInstance)
                .map(JwtValidationException.class::cast)
                .flatMap(invalid -> invalid.getErrors().stream().findFirst())
                .map(OAuth2Error::getDescription)
                .orElse(UNVERIFIED);
    }
}

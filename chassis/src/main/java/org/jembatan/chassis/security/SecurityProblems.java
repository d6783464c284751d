package org.jembatan.chassis.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import org.jembatan.chassis.rest.problem.Problem;
import org.jembatan.chassis.rest.problem.ProblemWriter;

/** The refusals of the security chain: the challenge of RFC 6750 in the header, the problem in the body. */
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityProblems.class);

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();
    private final ProblemWriter problems;

    SecurityProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("A token could not be verified: {}", failure.getMessage());
            problems.write(
                    request, response, Problem.DEPENDENCY_UNAVAILABLE.because("Tokens cannot be verified just now."));
            return;
        }
        challenge.commence(request, response, failure);
        problems.write(request, response, Problem.NOT_AUTHENTICATED.because(reason(failure)));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        denial.handle(request, response, failure);
        problems.write(request, response, Problem.ACCESS_DENIED.because("Your token is good, but not for this."));
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof InvalidBearerTokenException
                ? "The token in the Authorization header is expired, malformed or not meant for us."
                : "Send an access token in the Authorization header: Bearer <token>.";
    }
}

package org.jembatan.gateway.issuer;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;

/** 401 of the token endpoint, where programs and not people come. */
final class WhichClient {

    private WhichClient() {}

    static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic");
        Problem.of(ProblemType.NOT_AUTHENTICATED, "Send the API client's id and secret, by POST.")
                .writeTo(request, response);
    }
}

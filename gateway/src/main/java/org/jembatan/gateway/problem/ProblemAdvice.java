package org.jembatan.gateway.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;

/** Turns what a handler throws into a problem. Nothing of an exception but a {@link Refusal}'s own words gets out. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusal.problem().writeTo(request, response);
    }

    @ExceptionHandler
    void unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        UnreadableBody.problemOf(unreadable).writeTo(request, response);
    }

    @ExceptionHandler
    void databaseAway(DataAccessResourceFailureException away, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DatabaseAway.problemOf(away).writeTo(request, response);
    }

    @ExceptionHandler
    void anythingElse(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            // Half an answer is out: only a broken connection tells the caller that it is half.
            throw failure;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            StatusProblems.of(known.getStatusCode().value()).writeTo(request, response);
            return;
        }
        log.error("{} {} failed", request.getMethod(), routeOf(request), failure);
        StatusProblems.of(500).writeTo(request, response);
    }

    /** The pattern, for a path can be a secret: that of a signed link is. */
    private static String routeOf(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "to no route" : pattern.toString();
    }
}

package org.jembatan.gateway.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Does for the filters of the door what {@link ProblemAdvice} does for handlers: whom they refuse gets a problem. */
@Component
@Order(RefusalsOfFilters.JUST_OUTSIDE_THE_DOOR)
class RefusalsOfFilters extends OncePerRequestFilter {

    static final int JUST_OUTSIDE_THE_DOOR = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Refusal refusal) {
            answer(refusal, refusal.problem(), request, response);
        } catch (DataAccessResourceFailureException away) {
            answer(away, DatabaseAway.problemOf(away), request, response);
        }
    }

    private static void answer(
            RuntimeException reason, Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            // Half an answer is out: only a broken connection tells the caller that it is half.
            throw reason;
        }
        problem.writeTo(request, response);
    }
}

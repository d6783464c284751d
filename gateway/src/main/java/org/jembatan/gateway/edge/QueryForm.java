package org.jembatan.gateway.edge;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;

/**
 * Refuses a query that cannot be decoded. Tomcat decodes it only when somebody asks, which would be in the middle of the
 * call to a service, where the failure would count against the service.
 *
 * <p>Comes after {@link BodyLimit}: were it the first to ask, a form body would be taken for parameters.
 */
@Component
@Order(1)
class QueryForm extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(QueryForm.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isDecodable(request)) {
            chain.doFilter(request, response);
        } else {
            Problem.of(ProblemType.BAD_REQUEST, "The query is not well formed.").writeTo(request, response);
        }
    }

    private static boolean isDecodable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException malformed) {
            log.debug("Refused: {}", malformed.getMessage());
            return false;
        }
    }
}

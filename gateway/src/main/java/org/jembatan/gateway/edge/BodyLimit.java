package org.jembatan.gateway.edge;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;

/**
 * Reads the whole body, up to a limit, before anything is asked of a service. So a caller that sends slowly holds no
 * connection to a service and cannot make it look slow, and a service gets a body whose length is known.
 *
 * <p>Comes after the security filters: who may not come in is not read.
 */
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

    private final DataSize limit;

    BodyLimit(@Value("${jembatan.edge.body-limit}") DataSize limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            refuse(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(Math.toIntExact(limit.toBytes() + 1));
        if (body.length > limit.toBytes()) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The rest of the body is not read, so the connection cannot carry another request.
        response.setHeader("Connection", "close");
        Problem.of(ProblemType.REQUEST_TOO_LARGE, "A body may have %d bytes at most.".formatted(limit.toBytes()))
                .writeTo(request, response);
    }
}

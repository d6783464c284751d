package org.jembatan.chassis.logging;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the trace id into the logging context for as long as a request is worked on, its error dispatch included. */
class TraceFilter extends OncePerRequestFilter implements Ordered {

    private static final String ATTRIBUTE = TraceFilter.class.getName() + ".traceId";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var traceId = request.getAttribute(ATTRIBUTE) instanceof String known
                ? known
                : Trace.from(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, traceId);
        MDC.put(Trace.KEY, traceId);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Trace.KEY);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

package org.jembatan.chassis.logging;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Spring ends a request's trace before the error page is made; here that page and its log lines belong to it again. */
class ErrorPageTrace extends OncePerRequestFilter implements Ordered {

    private final Tracer tracer;

    ErrorPageTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Span> ended = endedSpan(request);
        if (ended.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (var _ = tracer.withSpan(ended.get())) {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Span> endedSpan(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return Optional.empty();
        }
        return ServerHttpObservationFilter.findObservationContext(request)
                .map(context -> context.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

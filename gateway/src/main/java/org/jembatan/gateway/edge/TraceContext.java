package org.jembatan.gateway.edge;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.jembatan.gateway.problem.Problem;

/**
 * Remembers with each request the trace that Spring has begun for it: other threads work for it too, and the trace has
 * ended before an error page is made.
 */
@Component
@Order(TraceContext.JUST_INSIDE_THE_TRACE)
public class TraceContext extends OncePerRequestFilter {

    public static final String HEADER = "traceparent";

    /** Spring Boot observes requests at the highest precedence but one. */
    static final int JUST_INSIDE_THE_TRACE = Ordered.HIGHEST_PRECEDENCE + 2;

    private static final String SPAN = TraceContext.class.getName() + ".span";
    private static final String CONTINUING = TraceContext.class.getName() + ".continuing";

    private final Tracer tracer;
    private final Propagator propagator;

    TraceContext(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Span span = request.getAttribute(SPAN) instanceof Span known ? known : tracer.currentSpan();
        if (span == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(SPAN, span);
        request.setAttribute(CONTINUING, header(span));
        request.setAttribute(Problem.TRACE_ID, span.context().traceId());
        try (var _ = tracer.withSpan(span)) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The header for a call that is made on behalf of this request; none where the request is not traced. */
    public static @Nullable String continuing(HttpServletRequest request) {
        return (String) request.getAttribute(CONTINUING);
    }

    private @Nullable String header(Span span) {
        Map<String, String> headers = new HashMap<>();
        propagator.inject(span.context(), headers, (carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
        return headers.get(HEADER);
    }
}

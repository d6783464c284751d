package org.jembatan.gateway.edge;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.jembatan.gateway.problem.Problem;

/** Gives each request a trace id (W3C Trace Context): the caller's when it sends a well-formed one, else a new one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TraceContext extends OncePerRequestFilter {

    public static final String HEADER = "traceparent";

    private static final String MDC_KEY = "traceId";
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-.*");
    private static final RandomGenerator RANDOM = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String traceId = sentBy(request).orElseGet(() -> randomHex(16));
        request.setAttribute(Problem.TRACE_ID, traceId);
        MDC.put(MDC_KEY, traceId);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(MDC_KEY);
        }
    }

    /** The header for a call that is made on behalf of this request: its trace, a new span. */
    public static String continuing(HttpServletRequest request) {
        return "00-%s-%s-01".formatted(request.getAttribute(Problem.TRACE_ID), randomHex(8));
    }

    static String newTraceId() {
        return randomHex(16);
    }

    private static Optional<String> sentBy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(TRACE_PARENT::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1));
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

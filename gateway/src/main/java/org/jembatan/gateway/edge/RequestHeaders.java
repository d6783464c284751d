package org.jembatan.gateway.edge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The headers of a request that reach a service. A list of what passes, not of what is stripped: nobody can think of
 * every header by which some server might believe a caller ({@code X-Forwarded-For}, {@code X-User-Id}, …).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestHeaders implements RequestHttpHeadersFilter {

    private static final Set<String> PASS = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "content-language",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-unmodified-since",
            "prefer",
            "range",
            "user-agent");

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        Set<String> namedByConnection = sent.getConnection().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        HttpHeaders passed = new HttpHeaders();
        sent.forEach((name, values) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (PASS.contains(key) && !namedByConnection.contains(key)) {
                passed.addAll(name, values);
            }
        });
        String contentType = request.servletRequest().getContentType();
        if (contentType != null) {
            // As it was sent: Spring's view of the headers has added a character set to it.
            passed.set(HttpHeaders.CONTENT_TYPE, contentType);
        }
        long length = request.servletRequest().getContentLengthLong();
        if (length > 0) {
            passed.setContentLength(length);
        }
        return passed;
    }
}

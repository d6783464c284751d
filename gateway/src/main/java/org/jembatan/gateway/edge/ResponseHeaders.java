package org.jembatan.gateway.edge;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What of a service's response headers stays inside: how it is connected and which program it is. */
@Component
class ResponseHeaders implements ResponseHttpHeadersFilter {

    private static final Set<String> STAY =
            Set.of("Connection", "Keep-Alive", "Transfer-Encoding", "Trailer", "Upgrade", "Server", "X-Powered-By");

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        HttpHeaders passed = new HttpHeaders();
        passed.putAll(answered);
        STAY.forEach(passed::remove);
        relative(answered.getLocation()).ifPresent(passed::setLocation);
        return passed;
    }

    /** A service names the place under its own address, which only the gateway can reach: the path says enough. */
    private static Optional<URI> relative(@Nullable URI location) {
        return Optional.ofNullable(location)
                .filter(URI::isAbsolute)
                .map(absolute -> absolute.getRawQuery() == null
                        ? absolute.getRawPath()
                        : absolute.getRawPath() + "?" + absolute.getRawQuery())
                .map(URI::create);
    }
}

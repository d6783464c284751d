package org.jembatan.gateway.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request as it arrived at a stand-in service. Header names are in lower case.
 *
 * @param fromPort the same for all requests of one connection
 */
public record Received(String method, String target, int fromPort, Map<String, List<String>> headers, String body) {

    static Map<String, List<String>> lowerCased(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    }

    public String header(String name) {
        return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }
}

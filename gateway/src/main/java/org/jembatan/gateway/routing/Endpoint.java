package org.jembatan.gateway.routing;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Paths that the gateway answers by itself. Whoever answers them declares a bean of this type. */
public record Endpoint(PathPattern paths, Access access) {

    public static Endpoint at(String paths, Access access) {
        return new Endpoint(PathPatternParser.defaultInstance.parse(paths), access);
    }

    boolean leadsTo(String path) {
        return paths.matches(PathContainer.parsePath(path));
    }
}

package org.jembatan.gateway.routing;

import java.time.Duration;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.jembatan.gateway.protection.Limits;

/** One row of the table: paths like these go to this service, within these limits. */
public record Route(PathPattern paths, Service service, Access access, Limits limits) {

    private static final String ROOT = "/api/";

    static Route row(String paths, Service service, Access access, Duration budget, int concurrent, int perSecond) {
        var limits = new Limits(nameOf(paths), budget, concurrent, perSecond);
        return new Route(PathPatternParser.defaultInstance.parse(paths), service, access, limits);
    }

    public String name() {
        return limits.name();
    }

    public boolean isAnonymous(HttpMethod method) {
        return access.isAnonymous(method);
    }

    boolean leadsTo(String path) {
        return paths.matches(PathContainer.parsePath(path));
    }

    /** {@code /api/programmes/**} is the route {@code programmes}. */
    private static String nameOf(String paths) {
        return paths.substring(ROOT.length()).replace("/**", "");
    }
}

package org.jembatan.chassis.security;

import java.util.List;
import java.util.Set;

import org.springframework.http.HttpMethod;

/**
 * What a service opens to everybody, as a bean. All other paths below {@code /api} need a token. A token that is sent
 * all the same must be a good one.
 */
public record PublicPaths(List<PublicPath> paths) {

    public PublicPaths {
        paths = List.copyOf(paths);
    }

    public static PublicPaths of(PublicPath... paths) {
        return new PublicPaths(List.of(paths));
    }

    /** One method on paths of one pattern, such as {@code /api/employer-confirmations/{token}}. */
    public record PublicPath(HttpMethod method, String pattern) {

        public static PublicPath get(String pattern) {
            return new PublicPath(HttpMethod.GET, pattern);
        }

        public static PublicPath post(String pattern) {
            return new PublicPath(HttpMethod.POST, pattern);
        }

        /** Whoever may read may also ask for the head of the answer alone. */
        Set<HttpMethod> methods() {
            return method.equals(HttpMethod.GET) ? Set.of(HttpMethod.GET, HttpMethod.HEAD) : Set.of(method);
        }
    }
}

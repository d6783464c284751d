package org.jembatan.gateway.routing;

import org.springframework.http.HttpMethod;

/** Who may take a route without a token. With one or without, the service decides about its own data. */
public enum Access {
    /** Nobody. */
    SIGNED_IN,
    /** Anybody may read (GET and HEAD). */
    ANYONE_MAY_READ,
    /** Anybody: what is in the request itself, such as a signed link, proves enough. */
    ANYONE;

    public boolean isAnonymous(HttpMethod method) {
        return switch (this) {
            case SIGNED_IN -> false;
            case ANYONE_MAY_READ -> isReading(method);
            case ANYONE -> true;
        };
    }

    /** Whether a method only asks, so that asking twice does no harm. */
    static boolean isReading(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}

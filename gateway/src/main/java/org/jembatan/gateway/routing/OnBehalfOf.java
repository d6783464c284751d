package org.jembatan.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.edge.TraceContext;

/**
 * Who asks, as the services are told when the gateway asks them something by itself.
 *
 * @param token null for somebody who has none, and sees what everybody may
 */
public record OnBehalfOf(@Nullable String token, @Nullable String traceparent) {

    public static OnBehalfOf caller(String token, HttpServletRequest request) {
        return new OnBehalfOf(token, TraceContext.continuing(request));
    }

    /** Somebody who has not said who they are. */
    public static OnBehalfOf anybody(HttpServletRequest request) {
        return new OnBehalfOf(null, TraceContext.continuing(request));
    }

    /** The gateway for itself, with a token of its own; a trace of its own begins at the service. */
    public static OnBehalfOf itself(String token) {
        return new OnBehalfOf(token, null);
    }

    @Override
    public String toString() {
        return "OnBehalfOf[traceparent=%s]".formatted(traceparent);
    }
}

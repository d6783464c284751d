package org.jembatan.gateway.routing;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

import org.jembatan.gateway.edge.TraceContext;

/** Continues the caller's trace into the service; not where the caller may stay unknown, which a trace could undo. */
@Component
class TraceHeader implements RequestHttpHeadersFilter {

    @Override
    public HttpHeaders apply(HttpHeaders passed, ServerRequest request) {
        String trace = TraceContext.continuing(request.servletRequest());
        if (trace != null && !Routing.routeOf(request).isAnonymous(request.method())) {
            passed.set(TraceContext.HEADER, trace);
        }
        return passed;
    }
}

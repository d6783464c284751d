package org.jembatan.gateway.routing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;

import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/**
 * A request with the query exactly as it was sent. Spring Cloud Gateway takes it apart and puts it together again, in
 * another order and with other escapes, and a signed link would not be the same any more.
 */
record AsSent(ProxyExchange.Request request, URI uri) implements ProxyExchange.Request {

    static AsSent of(ProxyExchange.Request request) {
        URI built = uriOf(request);
        String query = request.getServerRequest().servletRequest().getQueryString();
        String address = built.getScheme() + "://" + built.getRawAuthority() + built.getRawPath();
        try {
            return new AsSent(request, new URI(query == null ? address : address + "?" + query));
        } catch (URISyntaxException malformed) {
            throw new Refusal(Problem.of(ProblemType.BAD_REQUEST, "The query is not well formed."), malformed);
        }
    }

    private static URI uriOf(ProxyExchange.Request request) {
        URI uri = request.getUri();
        if (uri == null) {
            throw new IllegalArgumentException("A request that goes nowhere");
        }
        return uri;
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public HttpHeaders getHeaders() {
        return request.getHeaders();
    }

    @Override
    public HttpMethod getMethod() {
        return request.getMethod();
    }

    @Override
    public ServerRequest getServerRequest() {
        return request.getServerRequest();
    }

    @Override
    public Collection<ProxyExchange.ResponseConsumer> getResponseConsumers() {
        return request.getResponseConsumers();
    }
}

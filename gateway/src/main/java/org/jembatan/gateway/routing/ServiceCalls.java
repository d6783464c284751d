package org.jembatan.gateway.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.edge.TraceContext;

/** What the gateway itself asks of services, over the same connections as what it passes on. */
@Component
public class ServiceCalls {

    private final HttpClient services;
    private final Balancer balancer;

    ServiceCalls(HttpClient services, Balancer balancer) {
        this.services = services;
        this.balancer = balancer;
    }

    public HttpResponse<byte[]> get(Service service, String path, OnBehalfOf caller, Duration within) throws Exception {
        return balancer.read(
                service,
                instance -> send(request(instance.resolve(path), caller, within).GET()));
    }

    public HttpResponse<byte[]> put(Service service, String path, byte[] json, OnBehalfOf caller, Duration within)
            throws Exception {
        return balancer.call(
                service,
                instance -> send(request(instance.resolve(path), caller, within)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(json))));
    }

    /**
     * Sends a command.
     *
     * @param key what it is known by when it is sent again
     */
    public HttpResponse<byte[]> post(
            Service service, String path, byte[] json, String key, OnBehalfOf caller, Duration within)
            throws Exception {
        return balancer.call(
                service,
                instance -> send(request(instance.resolve(path), caller, within)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(json))));
    }

    private static HttpRequest.Builder request(URI target, OnBehalfOf caller, Duration within) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(within)
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        if (caller.token() != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token());
        }
        return caller.traceparent() == null ? request : request.header(TraceContext.HEADER, caller.traceparent());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return services.send(request.build(), BodyHandlers.ofByteArray());
    }
}

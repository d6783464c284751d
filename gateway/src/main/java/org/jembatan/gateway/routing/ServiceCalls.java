package org.jembatan.gateway.routing;

import java.io.IOException;
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
    private final NextInstance nextInstance;

    ServiceCalls(HttpClient services, NextInstance nextInstance) {
        this.services = services;
        this.nextInstance = nextInstance;
    }

    public HttpResponse<byte[]> get(Service service, String path, OnBehalfOf caller, Duration within)
            throws IOException, InterruptedException {
        return send(request(service, path, caller, within).GET());
    }

    public HttpResponse<byte[]> put(Service service, String path, byte[] json, OnBehalfOf caller, Duration within)
            throws IOException, InterruptedException {
        return send(request(service, path, caller, within)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(json)));
    }

    private HttpRequest.Builder request(Service service, String path, OnBehalfOf caller, Duration within)
            throws IOException {
        return HttpRequest.newBuilder(nextInstance.of(service).resolve(path))
                .timeout(within)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token())
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .header(TraceContext.HEADER, caller.traceparent());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return services.send(request.build(), BodyHandlers.ofByteArray());
    }
}

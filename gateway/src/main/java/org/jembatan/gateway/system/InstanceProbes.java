package org.jembatan.gateway.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.springframework.stereotype.Component;

import org.jembatan.gateway.system.SystemState.Readiness;

/**
 * Asks an instance how it is. That is no route: the actuator stands on each service's own port, which only the network of
 * the services reaches. The gateway stands in that network, and so may ask without a token, as Prometheus does.
 */
@Component
class InstanceProbes {

    private final HttpClient services;

    InstanceProbes(HttpClient services) {
        this.services = services;
    }

    Readiness readiness(URI instance, Duration within) throws InterruptedException {
        try {
            int status =
                    get(instance.resolve("/actuator/health/readiness"), within).statusCode();
            return status == 200 ? Readiness.READY : Readiness.NOT_READY;
        } catch (IOException noAnswer) {
            return Readiness.UNREACHABLE;
        }
    }

    /** @throws IOException when it does not answer, or refuses */
    Metrics metrics(URI instance, Duration within) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(instance.resolve("/actuator/prometheus"), within);
        if (answer.statusCode() != 200) {
            throw new IOException("Its metrics answer " + answer.statusCode());
        }
        return Metrics.in(answer.body());
    }

    private HttpResponse<String> get(URI target, Duration within) throws IOException, InterruptedException {
        return services.send(HttpRequest.newBuilder(target).timeout(within).build(), BodyHandlers.ofString());
    }
}

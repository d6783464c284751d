package org.jembatan.gateway.routing;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends a request on with the time budget of its route; Spring Cloud Gateway by itself waits for ever. */
@Component
class BudgetedExchange implements ProxyExchange {

    private final Map<Duration, ProxyExchange> byBudget;

    BudgetedExchange(HttpClient services, ExecutorService callers, GatewayMvcProperties properties) {
        this.byBudget = Routes.all().stream()
                .map(route -> route.limits().answerWithin())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), budget -> exchangeWithin(budget, services, callers, properties)));
    }

    @Override
    public ServerResponse exchange(Request request) {
        Route route = Routing.routeOf(request.getServerRequest());
        ProxyExchange exchange = byBudget.get(route.limits().answerWithin());
        if (exchange == null) {
            throw new IllegalStateException("Route %s is not in the table".formatted(route.name()));
        }
        return exchange.exchange(AsSent.of(request));
    }

    private static ProxyExchange exchangeWithin(
            Duration budget, HttpClient services, ExecutorService callers, GatewayMvcProperties properties) {
        var requests = new JdkClientHttpRequestFactory(services, callers);
        requests.setReadTimeout(budget);
        // Bodies pass as they are; compressing is between the gateway and the world.
        requests.enableCompression(false);
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), properties);
    }
}

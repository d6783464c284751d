package org.jembatan.gateway.routing;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.jembatan.gateway.protection.CallTo;
import org.jembatan.gateway.protection.Guard;
import org.jembatan.gateway.protection.Guards;

/**
 * Makes the table work: each row becomes a route of Spring Cloud Gateway behind a guard of its own. The routes are looked
 * at before the gateway's own endpoints, so they leave out what is an endpoint's.
 */
@Configuration
class Routing {

    private static final String ROUTE = Route.class.getName();

    @Bean
    RouterFunction<ServerResponse> table(Guards guards, Balancer balancer, ListedPaths listed) {
        return Routes.all().stream()
                .map(route -> toService(route, guards.of(route.limits()), balancer, listed))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** The route that a request has taken. */
    static Route routeOf(ServerRequest request) {
        return (Route) request.attribute(ROUTE).orElseThrow();
    }

    private static RouterFunction<ServerResponse> toService(
            Route route, Guard guard, Balancer balancer, ListedPaths listed) {
        RequestPredicate taken =
                RequestPredicates.path(route.paths().getPatternString()).and(request -> !listed.isOwn(request.path()));
        return GatewayRouterFunctions.route(route.name())
                .route(taken, HandlerFunctions.http())
                .filter(guarded(route, guard, balancer))
                .build();
    }

    private static HandlerFilterFunction<ServerResponse, ServerResponse> guarded(
            Route route, Guard guard, Balancer balancer) {
        return (request, next) -> {
            request.attributes().put(ROUTE, route);
            CallTo<ServerResponse> passOn = instance -> {
                MvcUtils.setRequestUrl(request, instance);
                return next.handle(request);
            };
            return guard.call(() -> Access.isReading(request.method())
                    ? balancer.read(route.service(), passOn)
                    : balancer.call(route.service(), passOn));
        };
    }
}

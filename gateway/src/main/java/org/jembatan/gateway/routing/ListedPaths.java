package org.jembatan.gateway.routing;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Every path there is: the route table and the gateway's own endpoints. */
@Component
public class ListedPaths {

    private final List<Endpoint> endpoints;

    ListedPaths(List<Endpoint> endpoints) {
        this.endpoints = List.copyOf(endpoints);
    }

    /** Whether the gateway answers this path by itself, also where the table has a route for it. */
    boolean isOwn(String path) {
        return ownEndpoint(path).isPresent();
    }

    /** Who may take this path without a token; empty when the path does not exist. */
    public Optional<Access> accessTo(String path) {
        return ownEndpoint(path)
                .map(Endpoint::access)
                .or(() -> Routes.leadingTo(path).map(Route::access));
    }

    private Optional<Endpoint> ownEndpoint(String path) {
        return endpoints.stream().filter(endpoint -> endpoint.leadsTo(path)).findFirst();
    }
}

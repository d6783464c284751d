package org.jembatan.gateway.routing;

import java.net.ConnectException;
import java.net.URI;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClient;
import org.springframework.stereotype.Component;

/** Takes the instances of a service in turn. */
@Component
public class NextInstance {

    private final LoadBalancerClient balancer;

    NextInstance(LoadBalancerClient balancer) {
        this.balancer = balancer;
    }

    /**
     * The base address of the instance whose turn it is.
     *
     * @throws ConnectException when no instance is known, since that is as good as none answering
     */
    public URI of(Service service) throws ConnectException {
        ServiceInstance instance = balancer.choose(service.id());
        if (instance == null) {
            throw new ConnectException("No instance of %s is known".formatted(service.id()));
        }
        return instance.getUri();
    }
}

package org.jembatan.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;

/** Where the services are, as Spring Cloud's load balancer wants to know it: read from {@code jembatan.services.*}. */
@ConfigurationProperties("jembatan")
final class Instances implements DiscoveryClient {

    private final Map<String, List<URI>> services;

    /** @param services base addresses by the service's name */
    @ConstructorBinding
    Instances(Map<String, List<URI>> services) {
        this.services = Map.copyOf(services);
    }

    @Override
    public String description() {
        return "Instances by configuration";
    }

    @Override
    public List<ServiceInstance> getInstances(String serviceId) {
        return services.getOrDefault(serviceId, List.of()).stream()
                .map(address -> instance(serviceId, address))
                .toList();
    }

    @Override
    public List<String> getServices() {
        return List.copyOf(services.keySet());
    }

    private static ServiceInstance instance(String serviceId, URI address) {
        boolean secure = "https".equals(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        return new DefaultServiceInstance(address.toString(), serviceId, address.getHost(), port, secure);
    }
}

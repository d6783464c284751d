package org.jembatan.gateway.routing;

import java.net.URI;
import java.util.List;

import org.springframework.stereotype.Component;

import org.jembatan.gateway.protection.AnyInstance;
import org.jembatan.gateway.protection.CallTo;

/** Spreads the calls of a service over its instances. */
@Component
public class Balancer {

    private final Instances instances;
    private final AnyInstance anyInstance;

    Balancer(Instances instances, AnyInstance anyInstance) {
        this.instances = instances;
        this.anyInstance = anyInstance;
    }

    /** Once; a second time, at another instance, only when the first one could not be reached. */
    public <T> T call(Service service, CallTo<T> call) throws Exception {
        return anyInstance.call(instances.inTurn(service), false, call);
    }

    /** Also a second time when the first instance broke off, as one does that dies. */
    public <T> T read(Service service, CallTo<T> call) throws Exception {
        return anyInstance.call(instances.inTurn(service), true, call);
    }

    /** The base addresses of all instances, whether or not they can be reached. */
    public List<URI> instancesOf(Service service) {
        return instances.all(service);
    }
}

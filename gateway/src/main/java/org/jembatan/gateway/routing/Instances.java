package org.jembatan.gateway.routing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the instances of the services are: as {@code jembatan.services.*} says, or as the file says that
 * {@code jembatan.instances-file} names, which is looked at again every second while calls are made.
 */
@ConfigurationProperties("jembatan")
final class Instances {

    private final Function<Service, List<URI>> places;
    private final Map<Service, AtomicInteger> turns = Stream.of(Service.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    _ -> new AtomicInteger(),
                    (one, _) -> one,
                    () -> new EnumMap<>(Service.class)));

    /**
     * @param services base addresses by the service's name
     * @param instancesFile says more than {@code services} where there is one
     */
    Instances(Map<String, List<URI>> services, @Nullable Path instancesFile) {
        Function<Service, List<URI>> configured = service -> services.getOrDefault(service.id(), List.of());
        this.places = instancesFile == null ? configured : new InstancesFile(instancesFile, configured)::of;
    }

    /** The base addresses of all instances, as they are listed. */
    List<URI> all(Service service) {
        return places.apply(service);
    }

    /** The base addresses of all instances, beginning with another one each time. */
    List<URI> inTurn(Service service) {
        List<URI> all = all(service);
        if (all.size() < 2) {
            return all;
        }
        var rotated = new ArrayList<>(all);
        Collections.rotate(rotated, -Math.floorMod(turn(service), all.size()));
        return rotated;
    }

    private int turn(Service service) {
        AtomicInteger turn = turns.get(service);
        return turn == null ? 0 : turn.getAndIncrement();
    }
}

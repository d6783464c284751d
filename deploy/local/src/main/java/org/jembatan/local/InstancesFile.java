package org.jembatan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the gateways where the instances of the services are: a file that they look at every second. */
final class InstancesFile {

    private static final String SERVICE = "-service";

    private InstancesFile() {}

    static Path in(Path home) {
        return home.resolve("instances.properties");
    }

    /** Written beside and moved, so that nobody reads half of it. */
    static void write(Path home, List<Instance> instances) {
        Map<String, String> lines = instances.stream()
                .filter(instance -> instance.program().name().endsWith(SERVICE))
                .collect(Collectors.groupingBy(
                        instance -> instance.program().name().replace(SERVICE, ""),
                        TreeMap::new,
                        Collectors.mapping(instance -> instance.uri().toString(), Collectors.joining(", "))));
        String text = lines.entrySet().stream()
                .map(line -> line.getKey() + " = " + line.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Path half = home.resolve("instances.properties.new");
            Files.writeString(half, text);
            Files.move(half, in(home), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home + " cannot be written.", e);
        }
    }
}

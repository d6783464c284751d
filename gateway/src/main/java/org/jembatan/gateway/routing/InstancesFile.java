package org.jembatan.gateway.routing;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that says where the instances are, one service a line: {@code registration = http://127.0.0.1:8081, …}. Instances
 * come and go by replacing the file. While it cannot be read, what it said last holds.
 */
final class InstancesFile {

    private static final Logger log = LoggerFactory.getLogger(InstancesFile.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Path file;
    private final Function<Service, List<URI>> otherwise;
    private final AtomicLong nextLook = new AtomicLong(System.nanoTime());
    private volatile Map<String, List<URI>> said = Map.of();

    /** @param otherwise where a service is that the file does not mention, or has never been able to */
    InstancesFile(Path file, Function<Service, List<URI>> otherwise) {
        this.file = file;
        this.otherwise = otherwise;
        look();
    }

    List<URI> of(Service service) {
        long due = nextLook.get();
        long now = System.nanoTime();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + BETWEEN_LOOKS.toNanos())) {
            look();
        }
        List<URI> places = said.get(service.id());
        return places == null ? otherwise.apply(service) : places;
    }

    private void look() {
        var lines = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            lines.load(text);
            said = lines.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Function.identity(), service -> addresses(lines.getProperty(service))));
        } catch (IOException | IllegalArgumentException unreadable) {
            log.warn("Where the instances are cannot be read from {}, so nothing changes", file, unreadable);
        }
    }

    private static List<URI> addresses(String listed) {
        return Stream.of(listed.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(URI::create)
                .toList();
    }
}

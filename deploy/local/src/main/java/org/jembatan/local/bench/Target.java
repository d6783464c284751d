package org.jembatan.local.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.jembatan.local.bench.load.ClosedLoop;
import org.jembatan.local.bench.load.Failures;
import org.jembatan.local.bench.load.Latencies;

/** Something that a read is sent to, and what has come of it so far. Has connections of its own. */
final class Target implements AutoCloseable {

    private final String name;
    private final HttpRequest read;
    private final Requests requests = new Requests();
    private final Latencies latencies = new Latencies();
    private final Failures failures = new Failures();
    private Duration time = Duration.ZERO;

    Target(String name, URI where, String path, String token) {
        this.name = name;
        this.read = Requests.reading(where.resolve(path), token);
    }

    ClosedLoop.Outcome load(int connections, Duration howLong) {
        return ClosedLoop.run(connections, howLong, () -> requests.succeed(read));
    }

    /** Counts what came of a load; what is only to warm up is not counted. */
    void add(ClosedLoop.Outcome outcome, Duration howLong) {
        latencies.addAll(outcome.took());
        failures.addAll(outcome.failures());
        time = time.plus(howLong);
    }

    String name() {
        return name;
    }

    /** Right answers. */
    double perSecond() {
        return latencies.count() / (time.toNanos() / 1e9);
    }

    /** What was answered otherwise or not at all. */
    Failures failures() {
        return failures;
    }

    Latencies latencies() {
        return latencies;
    }

    /** How often it was asked. */
    long all() {
        return latencies.count() + failures.count();
    }

    Map<String, ?> figures() {
        return Map.of("perSecond", perSecond(), "failed", failures.byKind(), "latency", latencies.figures());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %,.0f/s (p99 %.0f ms, failed %s)",
                name,
                perSecond(),
                latencies.percentile(99),
                failures);
    }

    @Override
    public void close() {
        requests.close();
    }
}

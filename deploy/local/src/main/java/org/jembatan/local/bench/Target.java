package org.jembatan.local.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Locale;

import org.jembatan.local.bench.load.ClosedLoop;
import org.jembatan.local.bench.load.Latencies;

/** Something that a read is sent to, and what has come of it so far. Has connections of its own. */
final class Target implements AutoCloseable {

    private final String name;
    private final HttpRequest read;
    private final Requests requests = new Requests();
    private final Latencies latencies = new Latencies();
    private int refused;
    private Duration time = Duration.ZERO;

    Target(String name, URI where, String path, String token) {
        this.name = name;
        this.read = Requests.reading(where.resolve(path), token);
    }

    /** @param counts whether this is more than warming up */
    void load(int connections, Duration howLong, boolean counts) {
        ClosedLoop.Outcome outcome = ClosedLoop.run(connections, howLong, () -> requests.isOk(read));
        if (counts) {
            latencies.addAll(outcome.took());
            refused += outcome.refused();
            time = time.plus(howLong);
        }
    }

    String name() {
        return name;
    }

    double perSecond() {
        return latencies.count() / (time.toNanos() / 1e9);
    }

    long answered() {
        return latencies.count();
    }

    int refused() {
        return refused;
    }

    Latencies latencies() {
        return latencies;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %,.0f/s (p99 %.0f ms)", name, perSecond(), latencies.percentile(99));
    }

    @Override
    public void close() {
        requests.close();
    }
}

package org.jembatan.gateway.system;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What several were asked at once, waited for until one moment, whoever is away. */
final class Awaited {

    private static final Logger log = LoggerFactory.getLogger(Awaited.class);

    private final SortedSet<String> missing = new TreeSet<>();
    private final long deadline;

    /** Waits from now on. */
    Awaited(Duration budget) {
        this.deadline = System.nanoTime() + budget.toNanos();
    }

    /** Empty, and the one asked is missing, when there is no answer in time. */
    <T> Optional<T> answer(Future<T> asked, String whom) {
        try {
            return Optional.of(asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (ExecutionException failed) {
            // Asked again every few seconds by everybody who watches: a trace each time would bury the log.
            log.debug("{} did not say how it is", whom, failed.getCause());
        } catch (TimeoutException late) {
            asked.cancel(true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            asked.cancel(true);
        }
        missing.add(whom);
        return Optional.empty();
    }

    void lacks(String whom) {
        missing.add(whom);
    }

    SortedSet<String> missing() {
        return missing;
    }
}

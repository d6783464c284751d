package org.jembatan.gateway.gathering;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;
import org.jembatan.gateway.routing.ServiceReader;

/**
 * One composed answer in the making: asks in parallel, waits no longer than the budget, and notes whose part is missing
 * instead of failing. Belongs to one request and one thread.
 */
public class Gathering {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);

    private final ServiceReader reader;
    private final ExecutorService threads;
    private final OnBehalfOf caller;
    private final long deadline;
    private final SortedSet<String> missing = new TreeSet<>();

    Gathering(ServiceReader reader, ExecutorService threads, OnBehalfOf caller, Duration budget) {
        this.reader = reader;
        this.threads = threads;
        this.caller = caller;
        this.deadline = System.nanoTime() + budget.toNanos();
    }

    /** A question under way. */
    public record Asked<T>(Service service, Future<Optional<T>> answer) {}

    /** Asks without waiting for the answer. The {@code path} comes with its query, already encoded. */
    public <T> Asked<T> ask(Service service, String path, Class<T> type) {
        return new Asked<>(service, threads.submit(() -> reader.read(path, type, caller, timeLeft())));
    }

    /** Empty when there is no such thing, and when it could not be had; then its service is missing. */
    public <T> Optional<T> answerTo(Asked<T> asked) {
        try {
            return asked.answer().get(timeLeft().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            note(asked.service(), failed.getCause());
        } catch (TimeoutException late) {
            log.warn(
                    "{} is left out of a composed answer, for it is late",
                    asked.service().id());
            asked.answer().cancel(true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            asked.answer().cancel(true);
        }
        leaveOut(asked.service());
        return Optional.empty();
    }

    /** Notes that not all of a service's part is there. */
    public void leaveOut(Service service) {
        missing.add(service.id());
    }

    private static void note(Service service, @Nullable Throwable why) {
        if (why instanceof Refusal known) {
            log.warn("{} is left out of a composed answer: {}", service.id(), known.getMessage());
        } else {
            log.warn("{} is left out of a composed answer", service.id(), why);
        }
    }

    /** Whether something of that service could not be had, of what was waited for until now. */
    public boolean lacks(Service service) {
        return missing.contains(service.id());
    }

    /** The services of which something could not be had, by name. */
    public SortedSet<String> missing() {
        return missing;
    }

    private Duration timeLeft() {
        return Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
    }
}

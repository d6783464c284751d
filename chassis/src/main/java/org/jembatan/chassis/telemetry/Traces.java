package org.jembatan.chassis.telemetry;

import java.util.HashMap;
import java.util.Map;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/**
 * Carries a trace across what is written down in between: a message in an outbox, work that a fan-out does later. It is
 * written as the value of a {@code traceparent} header of
 * <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>.
 */
public final class Traces {

    /** The header of HTTP requests and of Kafka records. */
    public static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** What the current thread works for, to be written down; none where nothing is traced. */
    public @Nullable String current() {
        @Nullable Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        propagator.inject(span.context(), headers, (carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
        return headers.get(HEADER);
    }

    /**
     * Does work as a step of the trace that was written down.
     *
     * @param traceparent what {@link #current} gave; where it gave none, the work is not traced
     * @param step what the step is called in the trace; one of few names
     */
    public void continuing(@Nullable String traceparent, String step, Runnable work) {
        if (traceparent == null) {
            work.run();
            return;
        }
        Span span = propagator
                .extract(Map.of(HEADER, traceparent), Map::get)
                .name(step)
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}

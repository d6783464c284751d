package org.jembatan.chassis.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id of the trace that the current thread works for: 32 lower-case hexadecimal digits, as in
 * <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>. Micrometer Tracing puts it into the logging
 * context under {@value #KEY}, and so it stands in each structured log line.
 */
public final class Trace {

    public static final String KEY = "traceId";

    private Trace() {}

    /** The trace id of the current thread; none outside a request or a reaction, and where nothing may be traced. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }
}

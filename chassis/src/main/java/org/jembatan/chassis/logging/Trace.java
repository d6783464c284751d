package org.jembatan.chassis.logging;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id of the trace that the current thread works for: 32 lower-case hexadecimal digits, as in
 * <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>. It stands in the logging context under
 * {@value #KEY}, and so in each structured log line.
 */
public final class Trace {

    public static final String KEY = "traceId";

    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    private Trace() {}

    /** The trace id of the current thread; none outside a request. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /** The id in a {@code traceparent} header, or a new one where the header is absent or malformed. */
    static String from(@Nullable String traceparent) {
        if (traceparent != null) {
            var matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

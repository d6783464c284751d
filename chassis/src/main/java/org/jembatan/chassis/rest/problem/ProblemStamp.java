package org.jembatan.chassis.rest.problem;

import java.net.URI;
import java.net.URISyntaxException;

import org.springframework.http.ProblemDetail;

import org.jembatan.chassis.logging.Trace;

/** Adds to a problem what this occurrence can be found by: the path that was asked for and the trace id. */
final class ProblemStamp {

    private ProblemStamp() {}

    static ProblemDetail stamp(ProblemDetail problem, String path) {
        try {
            problem.setInstance(new URI(path));
        } catch (URISyntaxException notAUri) {
            // The path of a request can be what no URI may be; the trace id still tells where to look.
            problem.setInstance(null);
        }
        var traceId = Trace.current();
        if (traceId != null) {
            problem.setProperty("traceId", traceId);
        }
        return problem;
    }
}

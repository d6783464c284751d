package org.jembatan.chassis.rest.problem;

import org.springframework.http.ProblemDetail;

/** A body longer than we read; answered 413 {@code request-too-large}. */
public final class RequestTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    /** A body longer than so many bytes. */
    public RequestTooLarge(int limit) {
        super("The body is longer than " + limit + " bytes");
        this.limit = limit;
    }

    public ProblemDetail asProblem() {
        var problem = Problem.REQUEST_TOO_LARGE.because("Send at most " + limit + " bytes.");
        problem.setProperty("limit", limit);
        return problem;
    }
}

package org.jembatan.chassis.rest.problem;

import java.util.List;

import org.springframework.http.ProblemDetail;

/** A request that is not well formed; answered 400 {@code invalid-request} with all that is wrong with it. */
public final class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidRequest(List<Fault> faults) {
        super("The request is not valid");
        this.faults = List.copyOf(faults);
    }

    public InvalidRequest(Fault fault) {
        this(List.of(fault));
    }

    ProblemDetail asProblem() {
        return problem(faults);
    }

    static ProblemDetail problem(List<Fault> faults) {
        var problem = Problem.INVALID_REQUEST.because(
                faults.size() == 1
                        ? "One thing has to be put right."
                        : faults.size() + " things have to be put right.");
        problem.setProperty("errors", faults);
        return problem;
    }
}

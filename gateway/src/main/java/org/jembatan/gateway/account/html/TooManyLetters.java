package org.jembatan.gateway.account.html;

import java.time.Duration;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/** More letters were asked for from one network address than may be. */
final class TooManyLetters extends Refusal {

    private static final long serialVersionUID = 1L;

    /** To be asked for again after a pause. */
    TooManyLetters(Duration pause) {
        super(Problem.of(
                ProblemType.TOO_MANY_REQUESTS, "Too many letters were asked for from this network address.", pause));
    }
}

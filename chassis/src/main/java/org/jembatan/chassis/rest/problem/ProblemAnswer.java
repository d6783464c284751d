package org.jembatan.chassis.rest.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A problem as the answer to a request. */
final class ProblemAnswer {

    /** Long enough for a broker or a store to come back from a restart, short enough for a person to wait. */
    static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);

    private ProblemAnswer() {}

    static ResponseEntity<ProblemDetail> to(HttpServletRequest request, ProblemDetail problem) {
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == Problem.DEPENDENCY_UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(ProblemStamp.stamp(problem, request.getRequestURI()));
    }

    /** Somebody else won again and again; the next moment is as good as any. */
    static ResponseEntity<ProblemDetail> lost(HttpServletRequest request) {
        var problem = Problem.CONFLICT_LOST.because("Nothing has changed. Read it again, then decide again.");
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(ProblemStamp.stamp(problem, request.getRequestURI()));
    }

    static ResponseEntity<ProblemDetail> unforeseen(HttpServletRequest request, Exception failure) {
        LOG.error("A request failed for a reason that nobody foresaw", failure);
        return to(request, Problem.INTERNAL.because("The trace id helps us to find out why."));
    }

    static ResponseEntity<ProblemDetail> unavailable(HttpServletRequest request, Exception failure) {
        LOG.warn("A dependency did not answer: {}", failure.toString());
        return to(
                request, Problem.DEPENDENCY_UNAVAILABLE.because("Try again in a moment; repeat the Idempotency-Key."));
    }
}

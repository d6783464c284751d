package org.jembatan.feedback.questionnaire;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The answers do not fit the questions. The fact {@code errors} says where, and repeats nothing of what was answered. */
public final class UnacceptableAnswers extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnacceptableAnswers(List<Objection> objections) {
        super(
                Kind.UNACCEPTABLE,
                "The answers do not fit the questions of the survey.",
                Map.of("errors", List.copyOf(objections)));
    }

    /**
     * One thing to put right.
     *
     * @param pointer where it stands in the response as it was sent (RFC 6901)
     * @param message what is expected instead, to follow the name
     */
    public record Objection(String pointer, String message) {}
}

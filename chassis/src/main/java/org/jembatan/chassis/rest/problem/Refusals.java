package org.jembatan.chassis.rest.problem;

import org.springframework.http.ProblemDetail;

import org.jembatan.chassis.domain.PreconditionRequired;
import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.chassis.domain.Stale;

/** The problem that a broken rule becomes: its slug, its sentence, and its facts as members. */
final class Refusals {

    private Refusals() {}

    static ProblemDetail problem(RuleViolation violation) {
        var problem = Problem.describe(
                violation.slug(), status(violation), title(violation.slug()), String.valueOf(violation.getMessage()));
        violation.facts().forEach(problem::setProperty);
        return problem;
    }

    private static int status(RuleViolation violation) {
        return switch (violation) {
            case Stale stale -> 412;
            case PreconditionRequired required -> 428;
            default -> status(violation.kind());
        };
    }

    private static int status(RuleViolation.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case GONE -> 410;
            case NOT_ALLOWED -> 403;
            case CONFLICT -> 409;
            case UNACCEPTABLE -> 422;
        };
    }

    /** {@code quota-is-full} reads "Quota is full". */
    private static String title(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }
}

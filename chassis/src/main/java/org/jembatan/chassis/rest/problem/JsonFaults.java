package org.jembatan.chassis.rest.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** What Jackson found wrong with a body, in words for the caller: never Jackson's own, which name Java classes. */
final class JsonFaults {

    private JsonFaults() {}

    /** @param cause what stopped the reading; none if there was nothing to read */
    static ProblemDetail problem(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> InvalidRequest.problem(List.of(Fault.inBody("", "must be given")));
            case DatabindException fault -> invalid(fault, message(fault));
            case InputCoercionException outOfRange -> invalid(outOfRange, Expectation.of(outOfRange.getTargetType()));
            case JacksonException malformed -> malformed(malformed);
            default -> Problem.BAD_REQUEST.because("The body could not be read to its end.");
        };
    }

    private static ProblemDetail invalid(JacksonException fault, String message) {
        return InvalidRequest.problem(List.of(Fault.inBody(Pointers.of(fault.getPath()), message)));
    }

    private static String message(DatabindException fault) {
        return switch (fault) {
            case PropertyBindingException unknown -> "is not known here";
            case MismatchedInputException mismatch -> Expectation.of(mismatch.getTargetType());
            default -> "is not valid";
        };
    }

    private static ProblemDetail malformed(JacksonException malformed) {
        var problem = Problem.MALFORMED_JSON.because("The body is not one well-formed JSON value.");
        var location = malformed.getLocation();
        if (location != null && location.getLineNr() > 0) {
            problem.setProperty("line", location.getLineNr());
            problem.setProperty("column", location.getColumnNr());
        }
        return problem;
    }
}

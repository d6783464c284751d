package org.jembatan.gateway.problem;

import java.util.stream.Collectors;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says where a JSON body stopped making sense. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problemOf(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof DatabindException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Problem.invalid(pointer(mismatch), "has the wrong type or is not known here");
        }
        return Problem.of(ProblemType.MALFORMED_JSON, "The body is missing or is not JSON.");
    }

    private static String pointer(DatabindException mismatch) {
        return mismatch.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining("/", "/", ""));
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return name == null
                ? Integer.toString(reference.getIndex())
                : name.replace("~", "~0").replace("/", "~1");
    }
}

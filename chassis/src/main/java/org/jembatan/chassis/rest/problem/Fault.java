package org.jembatan.chassis.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, and where: in the body (an RFC 6901 pointer; {@code ""} is the whole body), in
 * a path or query parameter, or in a header.
 *
 * @param message what is expected instead, to follow the name: "must be a whole number"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String message) {

    public static Fault inBody(String pointer, String message) {
        return new Fault(pointer, null, null, message);
    }

    public static Fault inParameter(String name, String message) {
        return new Fault(null, name, null, message);
    }

    public static Fault inHeader(String name, String message) {
        return new Fault(null, null, name, message);
    }
}

package org.jembatan.chassis.rest.problem;

import java.util.List;

import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) from the ways in which Jackson and Bean Validation name a place. */
final class Pointers {

    private Pointers() {}

    static String of(List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            append(pointer, step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()));
        }
        return pointer.toString();
    }

    /** @param propertyPath such as {@code person.emails[0].address} or {@code labels[en]} */
    static String of(String propertyPath) {
        var pointer = new StringBuilder();
        var step = new StringBuilder();
        var inBrackets = false;
        for (var i = 0; i < propertyPath.length(); i++) {
            var c = propertyPath.charAt(i);
            var ends = inBrackets ? c == ']' : c == '.' || c == '[';
            if (!ends) {
                step.append(c);
                continue;
            }
            if (inBrackets || !step.isEmpty()) {
                append(pointer, step.toString());
                step.setLength(0);
            }
            inBrackets = c == '[';
        }
        if (!step.isEmpty()) {
            append(pointer, step.toString());
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}

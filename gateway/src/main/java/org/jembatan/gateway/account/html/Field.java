package org.jembatan.gateway.account.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a form, as the template reads it.
 *
 * @param type of the input
 * @param autocomplete what it is to the browser, which then fills it in or keeps it (WCAG 2.2, 1.3.5)
 * @param choices of a list to choose from; none where something is typed
 */
record Field(
        String id,
        String label,
        String hint,
        String type,
        String autocomplete,
        boolean readOnly,
        String typed,
        String mistake,
        List<Choice> choices) {

    /** What can be chosen. */
    record Choice(String code, String label, boolean isChosen) {}

    boolean isList() {
        return !choices.isEmpty();
    }

    boolean isWrong() {
        return !mistake.isEmpty();
    }

    /** Ids of what explains the field. */
    String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : "h-" + id, isWrong() ? "e-" + id : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

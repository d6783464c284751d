package org.jembatan.contracts.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A few words for a handler that nothing else names: what it is called, and the last thing in its path. */
final class Wording {

    /** Parts of a path that say what is made of the part before them, as the method's name does. */
    private static final List<String> VIEWS = List.of("summary", "diff");

    private Wording() {}

    /** {@code list} of {@code /api/programmes/{id}/sessions} is "List the sessions". */
    static String of(Handler handler) {
        String verb = words(handler.code().getName());
        List<String> parts = Arrays.stream(handler.path().split("/"))
                .filter(part -> !part.isEmpty() && !VIEWS.contains(part))
                .toList();
        boolean one = parts.getLast().startsWith("{");
        String noun = parts.reversed().stream()
                .filter(part -> !part.startsWith("{"))
                .findFirst()
                .orElseThrow()
                .replace('-', ' ');
        if (noun.equals(verb)) {
            return "Show the " + noun;
        }
        return capital(verb) + (one ? " one of the " : handler.isReading() ? " the " : " to the ") + noun;
    }

    /** {@code nonRespondents} is "non respondents". */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

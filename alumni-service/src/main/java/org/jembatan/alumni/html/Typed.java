package org.jembatan.alumni.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jembatan.alumni.plan.PlanContent.Indicator;
import org.jembatan.alumni.rest.AnswerBody;

/** What somebody has typed into the form, field by field; an empty field and one that was not sent are the same. */
record Typed(Map<String, String> values) {

    /** So many rows for outcomes are there to begin with, and so many are added. */
    static final int ROWS = 3;

    static final String FIGURE = "actual.";
    static final String VERSION = "version";
    static final String MORE = "more";

    private static final Pattern IN_ROW = Pattern.compile("(?:kind|quantity|unit|description|evidence)\\.(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    Typed {
        values = Map.copyOf(values);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /**
     * The fields of a request, the address's own among them. Lines end as they do everywhere else, and nothing stands
     * around a value.
     *
     * @throws Unreadable when they are not well formed
     */
    static Typed in(HttpServletRequest request) {
        try {
            return new Typed(request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            field -> field.getValue()[0].replace("\r\n", "\n").strip())));
        } catch (IllegalStateException malformed) {
            throw new Unreadable();
        }
    }

    /** As {@link #in}, where something has to be said also about a request that cannot be read. */
    static Typed asFarAsReadable(HttpServletRequest request) {
        try {
            return in(request);
        } catch (Unreadable unreadable) {
            return nothing();
        }
    }

    /** The figures with their indicators, which may stand elsewhere in another version of the plan. */
    Typed withFigures(List<Indicator> before, List<Indicator> now) {
        Map<String, String> moved = new HashMap<>(values);
        moved.keySet().removeIf(field -> field.startsWith(FIGURE));
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                if (before.get(i).name().equals(now.get(j).name())) {
                    moved.put(FIGURE + j, get(FIGURE + i));
                }
            }
        }
        return new Typed(moved);
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    boolean has(String field) {
        return !get(field).isEmpty();
    }

    /** The version of the plan whose figures were asked for; 0 when none is named. */
    int version() {
        String version = get(VERSION);
        return NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0;
    }

    /** How many rows the form has for outcomes. */
    int rows() {
        int sent = values.keySet().stream()
                .map(IN_ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(field -> Integer.parseInt(field.group(1)) + 1)
                .max()
                .orElse(0);
        return Math.clamp(has(MORE) ? (long) sent + ROWS : sent, ROWS, AnswerBody.MOST);
    }

    /** The form did not arrive as browsers send one. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}

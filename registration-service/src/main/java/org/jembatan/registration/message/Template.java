package org.jembatan.registration.message;

import java.util.Arrays;
import java.util.Locale;

/** What people are written about. Its texts stand in {@code Texts.properties}, in each language. */
public enum Template {
    PLACE_OFFERED,
    /** As offers were before they expired; they may still be heard of. */
    PLACE_OFFERED_WITHOUT_END,
    OFFER_EXPIRED,
    PLACE_CONFIRMED,
    SESSION_MOVED,
    FOLLOW_UP_REMINDER,
    FOLLOW_UP_DUE,
    FOLLOW_UP_OVERDUE;

    /** As notices name it, and as the keys of its texts begin: {@code session-moved}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The template of a notice.
     *
     * @throws IllegalArgumentException when this version has no such template
     */
    public static Template of(String slug) {
        return Arrays.stream(values())
                .filter(template -> template.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no template '" + slug + "'"));
    }
}

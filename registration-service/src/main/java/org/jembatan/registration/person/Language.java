package org.jembatan.registration.person;

import java.util.Locale;

/** In which people are written to. */
public enum Language {
    EN,
    ID;

    /** ISO 639-1, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.jembatan.gateway.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages in which pages are written. */
public enum Language {
    EN("English", Locale.UK),
    ID("Bahasa Indonesia", Locale.of("id"));

    /** The parameter that goes before what the browser prefers. */
    static final String PARAMETER = "lang";

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The language to answer in; English where nobody says anything that we know. */
    public static Language of(HttpServletRequest request) {
        return coded(request.getParameter(PARAMETER))
                .or(() -> firstOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(EN);
    }

    private static Optional<Language> coded(@Nullable String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static Optional<Language> firstOf(@Nullable String accepted) {
        if (accepted == null) {
            return Optional.empty();
        }
        try {
            List<String> codes = Arrays.stream(values()).map(Language::code).toList();
            return coded(Locale.lookupTag(LanguageRange.parse(accepted), codes));
        } catch (IllegalArgumentException notAHeader) {
            return Optional.empty();
        }
    }

    /** ISO 639-1. */
    String code() {
        return locale.getLanguage();
    }

    String ownName() {
        return ownName;
    }

    Locale locale() {
        return locale;
    }

    Language other() {
        return this == EN ? ID : EN;
    }
}

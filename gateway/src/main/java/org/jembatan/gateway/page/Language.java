package org.jembatan.gateway.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The languages in which pages and letters are written. */
public enum Language {
    EN("English", Locale.UK),
    ID("Bahasa Indonesia", Locale.of("id"));

    /** The parameter that goes before what the browser prefers. */
    public static final String PARAMETER = "lang";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /**
     * What {@code lang} in the query asks for, or else a cookie of that name, by which a browser remembers what was
     * chosen, or else {@code Accept-Language}; English where none says any of these.
     */
    public static Language of(HttpServletRequest request) {
        return coded(request.getParameter(PARAMETER))
                .or(() -> chosen(request))
                .or(() -> firstOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(EN);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, PARAMETER)).flatMap(cookie -> coded(cookie.getValue()));
    }

    /** What makes a browser remember the language for which the query asks, if it does. */
    public static Optional<ResponseCookie> chosenIn(HttpServletRequest request) {
        return coded(request.getParameter(PARAMETER))
                .map(asked -> ResponseCookie.from(PARAMETER, asked.code())
                        .path("/")
                        .maxAge(REMEMBERED)
                        .sameSite("Lax")
                        .build());
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

    /** ISO 639-1, in lower case. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == EN ? ID : EN;
    }

    /** The query that asks for this language. */
    public String query() {
        return "?" + PARAMETER + "=" + code();
    }
}

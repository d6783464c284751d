package org.jembatan.alumni.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The languages in which pages are written. */
enum Language {
    EN("English", Locale.UK),
    ID("Bahasa Indonesia", Locale.of("id"));

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /**
     * The language to answer in; English where nobody says anything that we know.
     *
     * @param asked the code of one, which goes before the headers
     * @param accepted the header {@code Accept-Language}
     */
    static Language of(@Nullable String asked, @Nullable String accepted) {
        return coded(asked).or(() -> firstOf(accepted)).orElse(EN);
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

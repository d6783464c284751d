package org.jembatan.registration.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.jembatan.registration.person.Language;

class TextsTest {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> GAPS = Map.of(
            "name",
            "Asha Rai",
            "programme",
            "Small Enterprises",
            "until",
            "2026-09-03 17:00 UTC",
            "release",
            "2",
            "dueOn",
            "2027-01-31");

    @ParameterizedTest
    @EnumSource
    void everyTemplateIsWrittenInEveryLanguageAndLeavesNoGap(Template template) {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(texts.subject(template, GAPS)).isNotBlank().doesNotContain("{", "}");
            assertThat(texts.body(template, GAPS))
                    .contains("Asha Rai", "Small Enterprises")
                    .doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "FOLLOW_UP_.*")
    void aLinkStandsOnALineOfItsOwnAndIsNotMissedWhereThereIsNone(Template template) {
        String link = "https://jembatan.example/api/follow-ups/1/form?token=a.b-c_d";
        Map<String, String> withLink = new HashMap<>(GAPS);
        withLink.put("link", link);
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            String without = texts.body(template, GAPS);
            assertThat(without).doesNotContain("null", ":\n", "link").endsWith(".\n");
            assertThat(texts.body(template, withLink)).startsWith(without).endsWith(":\n" + link + "\n");
        }
    }

    @Test
    void aLinkIsLeftOutOfATextThatSaysNothingAboutIt() {
        Map<String, String> gaps = Map.of("name", "Asha Rai", "programme", "Small Enterprises", "link", "https://x");

        assertThat(Texts.in(Language.EN).body(Template.PLACE_CONFIRMED, gaps)).doesNotContain("https://x");
    }

    @Test
    void theLanguagesSayTheSame() {
        Set<String> keys = new TreeSet<>();
        for (Language language : Language.values()) {
            ResourceBundle texts = bundle(language);
            keys.addAll(texts.keySet());
            assertThat(texts.keySet()).as(language.code()).containsExactlyInAnyOrderElementsOf(keys);
        }
        for (String key : keys) {
            assertThat(gaps(Language.ID, key)).as(key).isEqualTo(gaps(Language.EN, key));
        }
        assertThat(bundle(Language.ID).getString("place-offered.subject")).startsWith("Tempat untuk Anda");
    }

    @Test
    void whatFillsAGapIsNotReadAgain() {
        String subject = Texts.in(Language.EN)
                .subject(Template.PLACE_OFFERED, Map.of("programme", "{name} and $1", "name", "Asha Rai"));

        assertThat(subject).isEqualTo("A place for you: {name} and $1");
    }

    @Test
    void aNoticeThatLeavesAGapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.in(Language.EN).body(Template.SESSION_MOVED, Map.of("name", "Asha Rai")))
                .withMessageContaining("{programme}");
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(Texts.class.getName(), java.util.Locale.of(language.code()));
    }

    private static Set<String> gaps(Language language, String key) {
        return GAP.matcher(bundle(language).getString(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.jembatan.alumni.html;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What pages say, in one language; {@code {date}} and the like are gaps. */
final class PageTexts {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /** Not the language of the machine, when a text is missing in the reader's. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private PageTexts(Language language) {
        texts = ResourceBundle.getBundle(PageTexts.class.getName(), language.locale(), NO_FALLBACK);
    }

    static PageTexts in(Language language) {
        return new PageTexts(language);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String get(String key) {
        return texts.getString(key);
    }

    /** What fills a gap is not read again. */
    String get(String key, Map<String, ?> gaps) {
        return GAP.matcher(get(key)).replaceAll(gap -> Matcher.quoteReplacement(filling(gap, gaps)));
    }

    private static String filling(MatchResult gap, Map<String, ?> gaps) {
        return String.valueOf(gaps.get(gap.group(1)));
    }

    Map<String, String> all() {
        return texts.keySet().stream().collect(Collectors.toMap(key -> key, texts::getString));
    }
}

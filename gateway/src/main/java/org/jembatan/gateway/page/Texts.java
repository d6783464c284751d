package org.jembatan.gateway.page;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts in one language, from a bundle of properties; {@code {link}} and the like are gaps. */
public final class Texts {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /** Not the language of the machine, when a text is missing in the reader's. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private Texts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Those of the bundle with that name beside the class. */
    public static Texts beside(Class<?> owner, String name, Language language) {
        return new Texts(ResourceBundle.getBundle(owner.getPackageName() + "." + name, language.locale(), NO_FALLBACK));
    }

    public String get(String key) {
        return texts.getString(key);
    }

    /** What fills a gap is not read again. */
    public String get(String key, Map<String, ?> gaps) {
        return GAP.matcher(get(key)).replaceAll(gap -> Matcher.quoteReplacement(filling(gap, gaps)));
    }

    private static String filling(MatchResult gap, Map<String, ?> gaps) {
        Object filling = gaps.get(gap.group(1));
        if (filling == null) {
            throw new IllegalArgumentException("Nothing is said about " + gap.group());
        }
        return filling.toString();
    }

    /** All of them, for a template. */
    public Map<String, String> all() {
        return texts.keySet().stream().collect(Collectors.toMap(key -> key, texts::getString));
    }
}

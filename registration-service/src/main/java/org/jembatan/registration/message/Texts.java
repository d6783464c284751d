package org.jembatan.registration.message;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.jembatan.registration.person.Language;

/** The texts of all templates; {@code {name}} and the like are gaps. English stands in for what is not translated. */
final class Texts {

    private static final String BUNDLE = Texts.class.getName();

    /** Not the language of the machine, when a text is missing in the reader's. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private Texts(Language language) {
        texts = ResourceBundle.getBundle(BUNDLE, Locale.of(language.code()), NO_FALLBACK);
    }

    static Texts in(Language language) {
        return new Texts(language);
    }

    String subject(Template template, Map<String, String> gaps) {
        return filled(template.slug() + ".subject", gaps);
    }

    /** Ends with the link, where the notice has one and the template says something about it. */
    String body(Template template, Map<String, String> gaps) {
        String body = filled(template.slug() + ".text", gaps);
        String link = template.slug() + ".link";
        return gaps.containsKey("link") && texts.containsKey(link) ? body + filled(link, gaps) : body;
    }

    private String filled(String key, Map<String, String> gaps) {
        String text = texts.getString(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String gap = text.substring(open + 1, close);
            String value = gaps.get(gap);
            if (value == null) {
                throw new IllegalArgumentException("The notice says nothing about {" + gap + "} of " + key);
            }
            filled.append(text, from, open).append(value);
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}

package org.jembatan.gateway.signin;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** What pages say, in one language. */
final class PageTexts {

    /** Not the language of the machine, when a text is missing in the reader's. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private PageTexts(Language language) {
        texts = ResourceBundle.getBundle(PageTexts.class.getName(), language.locale(), NO_FALLBACK);
    }

    static PageTexts in(Language language) {
        return new PageTexts(language);
    }

    String get(String key) {
        return texts.getString(key);
    }

    Map<String, String> all() {
        return texts.keySet().stream().collect(Collectors.toMap(key -> key, texts::getString));
    }
}

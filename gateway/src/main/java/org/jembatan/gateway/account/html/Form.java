package org.jembatan.gateway.account.html;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.ResponseEntity;

import org.jembatan.gateway.account.html.Field.Choice;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.page.Texts;

/** Puts a form together: field by field, with what was typed and what is wrong with it. */
final class Form {

    static final String EMAIL = "email";
    static final String NAME = "name";
    static final String COUNTRY = "country";
    static final String PASSWORD = "password";
    static final String AGAIN = "again";

    private final Pages pages;
    private final Language language;
    private final Texts texts;
    private final String key;
    private final Map<String, String> typed;
    private final Map<String, String> mistakes;
    private final List<Field> fields = new ArrayList<>();

    /**
     * A form to be.
     *
     * @param key of its texts
     * @param mistakes keys of texts, by field
     */
    Form(Pages pages, Language language, String key, Map<String, String> typed, Map<String, String> mistakes) {
        this.pages = pages;
        this.language = language;
        this.texts = pages.texts(language);
        this.key = key;
        this.typed = typed;
        this.mistakes = mistakes;
    }

    Form email() {
        return add(EMAIL, "", "email", "email", false, typed.getOrDefault(EMAIL, ""), List.of());
    }

    /** Shown only, so that people see which account it is; and a password manager does, too. */
    Form emailOf(String address) {
        return add(EMAIL, "", "email", "username", true, address, List.of());
    }

    Form name() {
        return add(NAME, texts.get("name.hint"), "text", "name", false, typed.getOrDefault(NAME, ""), List.of());
    }

    Form country() {
        String chosen = typed.getOrDefault(COUNTRY, "");
        List<Choice> countries = new ArrayList<>(List.of(new Choice("", texts.get("choose"), false)));
        Arrays.stream(Locale.getISOCountries())
                .map(code ->
                        new Choice(code, Locale.of("", code).getDisplayCountry(language.locale()), code.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language.locale())))
                .forEach(countries::add);
        return add(COUNTRY, "", "", "country", false, chosen, countries);
    }

    /** Twice, since it cannot be seen; and never shown again. */
    Form passwords() {
        add(PASSWORD, texts.get("password.hint"), "password", "new-password", false, "", List.of());
        return add(AGAIN, "", "password", "new-password", false, "", List.of());
    }

    ResponseEntity<String> show() {
        String heading = texts.get(key + ".heading");
        Map<String, Object> content = new HashMap<>();
        content.put("intro", texts.get(key + ".text"));
        content.put("send", texts.get(key + ".send"));
        content.put("fields", fields);
        content.put("isWrong", !mistakes.isEmpty());
        content.put("isNew", mistakes.isEmpty());
        content.put("mistakes", fields.stream().filter(Field::isWrong).toList());
        return pages.show(mistakes.isEmpty() ? 200 : 422, language, heading, "form", content);
    }

    private Form add(
            String id,
            String hint,
            String type,
            String autocomplete,
            boolean readOnly,
            String value,
            List<Choice> choices) {
        String mistake = mistakes.containsKey(id) ? texts.get("wrong." + mistakes.get(id)) : "";
        fields.add(new Field(id, texts.get(id), hint, type, autocomplete, readOnly, value, mistake, choices));
        return this;
    }
}

package org.jembatan.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Renders the pages of one package: its templates, and its texts in the bundle {@code PageTexts}, stand beside one of its
 * classes. Whatever a template shows between two braces is escaped.
 */
public final class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** The page brings all it needs, and may send its form back to where it came from. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final Class<?> owner;
    private final Mustache.Compiler mustache;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final String style;

    private Pages(Class<?> owner) {
        this.owner = owner;
        this.style = read("page.css");
        this.mustache = Mustache.compiler().withLoader(this::open).emptyStringIsFalse(true);
    }

    public static Pages beside(Class<?> owner) {
        return new Pages(owner);
    }

    public Texts texts(Language language) {
        return Texts.beside(owner, "PageTexts", language);
    }

    /**
     * A page of that template.
     *
     * @param title also the heading
     * @param content what the template names, beside the texts, which are {@code t}, and its own {@code address}
     */
    public ResponseEntity<String> show(
            int status, Language language, String title, String template, Map<String, ?> content) {
        Map<String, Object> names = new HashMap<>(content);
        names.put("t", texts(language).all());
        names.put("heading", title);
        names.put("address", language.query());
        names.put("other", new Other(language.other()));
        String body = template(template).execute(names);
        String page =
                template("page").execute(Map.of("lang", language.code(), "title", title, "style", style, "body", body));
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header("Content-Security-Policy", POLICY)
                .body(page);
    }

    /** A page that says one thing; {@code key} names its heading and its text. */
    public ResponseEntity<String> message(int status, Language language, String key) {
        Texts texts = texts(language);
        return show(status, language, texts.get(key + ".heading"), "message", Map.of("text", texts.get(key + ".text")));
    }

    /** The page in the other language. */
    private record Other(String code, String name, String address) {

        private Other(Language language) {
            this(language.code(), language.ownName(), language.query());
        }
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, this::compile);
    }

    private Template compile(String name) {
        try (Reader source = open(name)) {
            return mustache.compile(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Reader open(String name) {
        return new InputStreamReader(stream(name + ".mustache"), StandardCharsets.UTF_8);
    }

    private String read(String name) {
        try (InputStream stream = stream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The package's own, or one that all packages have in common. */
    private InputStream stream(String name) {
        InputStream own = owner.getResourceAsStream(name);
        InputStream found = own == null ? Pages.class.getResourceAsStream(name) : own;
        if (found == null) {
            throw new IllegalStateException(name + " is missing beside " + owner.getName());
        }
        return found;
    }
}

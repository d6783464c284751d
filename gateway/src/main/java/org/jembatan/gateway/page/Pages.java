package org.jembatan.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

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

    /** The colours, sizes and spaces of the web app, which these pages share: they stand in one place. */
    private static final String TOKENS = "/web/styles/tokens.css";

    private final Class<?> owner;
    private final Mustache.Compiler mustache;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final String style;
    private final String policy;

    private Pages(Class<?> owner, Collection<String> formsLeadTo) {
        this.owner = owner;
        this.style = read(TOKENS) + read("page.css");
        this.policy = policy(style, formsLeadTo);
        this.mustache = Mustache.compiler().withLoader(this::open).emptyStringIsFalse(true);
    }

    public static Pages beside(Class<?> owner) {
        return beside(owner, Set.of());
    }

    /** Pages whose forms may lead to these addresses in the end, by redirects, which browsers look at too. */
    public static Pages beside(Class<?> owner, Collection<String> formsLeadTo) {
        return new Pages(owner, formsLeadTo);
    }

    /** A page brings all it needs, and nothing else: no script, no style but its own, no picture from elsewhere. */
    private static String policy(String style, Collection<String> formsLeadTo) {
        String places = Stream.concat(
                        Stream.of("'self'"),
                        formsLeadTo.stream().map(Pages::origin).sorted())
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src %s; img-src data:; form-action %s; base-uri 'none'; "
                        .formatted(Inline.source(style), places)
                + "frame-ancestors 'none'";
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** Sends a page from where there is no handler to return it. */
    public static void send(ResponseEntity<String> page, HttpServletResponse response) throws IOException {
        byte[] body = Objects.requireNonNullElse(page.getBody(), "").getBytes(StandardCharsets.UTF_8);
        response.setStatus(page.getStatusCode().value());
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public Texts texts(Language language) {
        return Texts.beside(owner, "PageTexts", language);
    }

    /**
     * A page of that template.
     *
     * @param title also the heading, unless the content has another
     * @param content what the template names, beside the texts, which are {@code t}, and its own {@code address}
     */
    public ResponseEntity<String> show(
            int status, Language language, String title, String template, Map<String, ?> content) {
        Map<String, Object> names = new HashMap<>(content);
        names.put("t", texts(language).all());
        names.putIfAbsent("heading", title);
        names.put("address", language.query());
        names.put("lang", language.code());
        names.putIfAbsent("other", Other.of(language.other(), language.other().query()));
        String body = template(template).execute(names);
        String page =
                template("page").execute(Map.of("lang", language.code(), "title", title, "style", style, "body", body));
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }

    /** A page that says one thing; {@code key} names its heading and its text. */
    public ResponseEntity<String> message(int status, Language language, String key) {
        Texts texts = texts(language);
        return show(status, language, texts.get(key + ".heading"), "message", Map.of("text", texts.get(key + ".text")));
    }

    /** The page in the other language. */
    public record Other(String code, String name, String address) {

        public static Other of(Language language, String address) {
            return new Other(language.code(), language.ownName(), address);
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

package org.jembatan.alumni.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Renders pages. Whatever a template shows between two braces is escaped. */
final class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** The page brings all it needs, and may send its form back to where it came from. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Mustache.Compiler mustache =
            Mustache.compiler().withLoader(Pages::open).emptyStringIsFalse(true);

    private final String style = read("page.css");
    private final Template page = template("page");
    private final Template form = template("form");
    private final Template message = template("message");

    ResponseEntity<String> form(int status, Language language, FormPage content) {
        String heading = content.t().getOrDefault("heading", "");
        String title = content.isWrong() ? content.t().get("mistake") + " " + heading : heading;
        return answer(status, language, title, form.execute(content));
    }

    /** A page that says one thing; {@code key} names its heading and its text. */
    ResponseEntity<String> message(int status, Language language, String key) {
        PageTexts texts = PageTexts.in(language);
        String heading = texts.get(key + ".heading");
        return answer(
                status,
                language,
                heading,
                message.execute(Map.of("heading", heading, "text", texts.get(key + ".text"))));
    }

    /** What the page is about is for whoever holds the link: it is kept nowhere, and the link is told to nobody. */
    private ResponseEntity<String> answer(int status, Language language, String title, String body) {
        StringWriter written = new StringWriter();
        page.execute(Map.of("lang", language.code(), "title", title, "style", style, "body", body), written);
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .body(written.toString());
    }

    private Template template(String name) {
        try (Reader source = open(name)) {
            return mustache.compile(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(stream(name + ".mustache"), StandardCharsets.UTF_8);
    }

    private static String read(String name) {
        try (InputStream stream = stream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream stream(String name) {
        InputStream stream = Pages.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing beside " + Pages.class.getName());
        }
        return stream;
    }
}

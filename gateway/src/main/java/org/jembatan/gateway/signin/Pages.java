package org.jembatan.gateway.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.IssuerProperties;

/** Renders pages. Whatever a template shows between two braces is escaped. */
@Component
@EmbeddedIssuer
public class Pages {

    private final Mustache.Compiler mustache = Mustache.compiler().emptyStringIsFalse(true);

    private final String style = read("page.css");
    private final Template page = template("page");
    private final Template signIn = template("sign-in");
    private final Template signOut = template("sign-out");
    private final Template message = template("message");
    private final String policy;

    Pages(IssuerProperties issuer) {
        this.policy = policy(issuer, style);
    }

    /**
     * The form where a password is typed.
     *
     * @param wrong whether what was typed last was
     * @param email as it was typed, or as whoever sent the person here suggests
     * @param next what the person came for, which the form carries
     */
    record Form(String csrf, String next, String email, boolean wrong) {}

    Page signIn(int status, Language language, Form form) {
        PageTexts texts = PageTexts.in(language);
        String title = form.wrong() ? texts.get("mistake") + " " + texts.get("signIn") : texts.get("signIn");
        var content = Map.of(
                "t",
                texts.all(),
                "form",
                form,
                "lang",
                language.code(),
                "other",
                new Other(language.other(), form.next()));
        return page(status, language, title, signIn.execute(content));
    }

    /** The page in the other language. */
    private record Other(String code, String name, String address) {

        Other(Language language, String next) {
            this(
                    language.code(),
                    language.ownName(),
                    "?" + (next.isEmpty() ? "" : next + "&") + Language.PARAMETER + "=" + language.code());
        }
    }

    Page signOut(Language language, String csrf) {
        PageTexts texts = PageTexts.in(language);
        var content = Map.of("t", texts.all(), "csrf", csrf, "lang", language.code());
        return page(200, language, texts.get("signOut"), signOut.execute(content));
    }

    /** A page that says one thing; {@code key} names its heading and its text. */
    public Page message(int status, Language language, String key) {
        PageTexts texts = PageTexts.in(language);
        String heading = texts.get(key + ".heading");
        var content = Map.of("heading", heading, "text", texts.get(key + ".text"), "again", texts.get("again"));
        return page(status, language, heading, message.execute(content));
    }

    private Page page(int status, Language language, String title, String body) {
        String html = page.execute(Map.of("lang", language.code(), "title", title, "style", style, "body", body));
        return new Page(status, language, policy, html);
    }

    /**
     * A page brings all it needs and nothing else: no script, no style but its own. A browser also looks at where a form
     * leads to in the end, so the places to which a sign-in may lead are named, too.
     */
    private static String policy(IssuerProperties issuer, String style) {
        String leadsTo = Stream.concat(
                        Stream.of("'self'"),
                        issuer.web().redirectUris().stream().map(Pages::origin).sorted())
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'sha256-%s'; form-action %s; base-uri 'none'; frame-ancestors 'none'"
                .formatted(sha256(style), leadsTo);
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private Template template(String name) {
        try (Reader source = new InputStreamReader(open(name + ".mustache"), StandardCharsets.UTF_8)) {
            return mustache.compile(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = Pages.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing beside " + Pages.class.getName());
        }
        return stream;
    }
}

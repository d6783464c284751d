package org.jembatan.gateway.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.page.Inline;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Texts;

/**
 * Renders the pages of the web app: with content where it must be readable before any script runs, or as a frame that the
 * app fills.
 */
@Component
class WebPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Assets assets;
    private final String importMap;
    private final String issuer;
    private final String policy;

    WebPages(Assets assets, IssuerProperties issuer) {
        this.assets = assets;
        this.importMap = assets.importMap();
        this.issuer = Objects.requireNonNullElse(issuer.external(), "");
        this.policy = policy(importMap, issuer);
    }

    /**
     * Scripts and styles come from here alone; what scripts make of texts is data to the browser, except in the templates of
     * Lit. Answers come from here, and tokens from another issuer where there is one.
     */
    private static String policy(String importMap, IssuerProperties issuer) {
        String elsewhere = Optional.ofNullable(issuer.external())
                .map(URI::create)
                .map(uri -> " " + uri.getScheme() + "://" + uri.getRawAuthority())
                .orElse("");
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + Inline.source(importMap),
                "style-src 'self'",
                "img-src 'self' data:",
                "connect-src 'self'" + elsewhere,
                "manifest-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types lit-html");
    }

    static Texts texts(Language language) {
        return Texts.beside(WebPages.class, "WebTexts", language);
    }

    /** A page that is complete as it is. */
    ResponseEntity<String> readable(
            int status, Language language, String title, String template, Map<String, ?> content) {
        Map<String, Object> names = new HashMap<>(content);
        names.put("t", texts(language).all());
        names.put("lang", language.code());
        return page(status, language, title, "readable", template(template).execute(names));
    }

    /** A page that the app fills. */
    ResponseEntity<String> app(Language language) {
        return page(200, language, "", "app", "");
    }

    private ResponseEntity<String> page(int status, Language language, String title, String frame, String body) {
        Map<String, Object> names = new HashMap<>();
        names.put("lang", language.code());
        names.put("t", texts(language).all());
        names.put("title", title);
        names.put("assets", assets.address(""));
        names.put("issuer", issuer);
        names.put("importMap", importMap);
        names.put("preloaded", assets.preloaded());
        names.put("body", body);
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .body(template(frame).execute(names));
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, WebPages::compile);
    }

    private static Template compile(String name) {
        try (Reader source = open(name)) {
            return Mustache.compiler()
                    .withLoader(WebPages::open)
                    .emptyStringIsFalse(true)
                    .defaultValue("")
                    .compile(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(WebPages.class.getResourceAsStream(name + ".mustache"), name),
                StandardCharsets.UTF_8);
    }
}

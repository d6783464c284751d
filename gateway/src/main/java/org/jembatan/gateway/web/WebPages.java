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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.page.Inline;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Texts;
import org.jembatan.gateway.web.Preloads.Preload;

/**
 * Renders the pages of the web app: with content where it must be readable before any script runs, or as a frame that the
 * app fills.
 */
@Component
class WebPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Assets assets;
    private final Preloads preloads;
    private final String importMap;
    private final String publicUrl;
    private final String issuer;
    private final String policy;
    private final String clock;

    WebPages(
            Assets assets,
            Preloads preloads,
            IssuerProperties issuer,
            Environment environment,
            @Value("${jembatan.public-url}") String publicUrl) {
        this.assets = assets;
        this.preloads = preloads;
        this.publicUrl = publicUrl;
        this.importMap = importMap(assets);
        this.issuer = Objects.requireNonNullElse(issuer.external(), "");
        this.policy = policy(importMap, issuer);
        this.clock = environment.acceptsProfiles(Profiles.of("demo")) ? "/api/clock" : "";
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

    /** By which browsers find what modules call by name. */
    private static String importMap(Assets assets) {
        var imports = new TreeMap<String, String>();
        Modules.names().forEach((name, file) -> imports.put(name, assets.address(file)));
        return JsonMapper.shared().writeValueAsString(Map.of("imports", imports));
    }

    static Texts texts(Language language) {
        return Texts.beside(WebPages.class, "WebTexts", language);
    }

    /** A page that is complete as it is. */
    ResponseEntity<String> readable(
            int status, HttpServletRequest request, About about, String template, Map<String, ?> content) {
        Language language = Language.of(request);
        Map<String, Object> names = new HashMap<>(content);
        names.put("t", texts(language).all());
        names.put("lang", language.code());
        return page(status, request, about, "readable", template(template).execute(names), preloads.ofReadable());
    }

    /** A page that says one thing and leads on; {@code key} names its heading and its text. */
    ResponseEntity<String> message(int status, HttpServletRequest request, String key) {
        Texts texts = texts(Language.of(request));
        String heading = texts.get(key + ".heading");
        var content = Map.of("heading", heading, "text", texts.get(key + ".text"), "again", status == 503);
        return readable(status, request, About.unlisted(heading), "message", content);
    }

    /** A page that the app fills, and of which those who search have nothing. */
    ResponseEntity<String> app(HttpServletRequest request) {
        Preload preload = preloads.ofApp(request.getRequestURI(), Language.of(request));
        return page(200, request, About.unlisted(""), "app", "", preload);
    }

    private ResponseEntity<String> page(
            int status, HttpServletRequest request, About about, String frame, String body, Preload preload) {
        Language language = Language.of(request);
        Map<String, Object> names = new HashMap<>();
        names.put("lang", language.code());
        names.put("locale", language.locale().toString());
        names.put("t", texts(language).all());
        names.put("about", about);
        names.put("address", publicUrl + request.getRequestURI());
        names.put("assets", assets.folder());
        names.put("issuer", issuer);
        names.put("clock", clock);
        names.put("importMap", importMap);
        names.put("preload", preload);
        names.put("body", body);
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .headers(headers -> Language.chosenIn(request)
                        .ifPresent(chosen -> headers.add(HttpHeaders.SET_COOKIE, chosen.toString())))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
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

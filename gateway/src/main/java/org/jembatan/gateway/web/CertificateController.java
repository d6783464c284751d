package org.jembatan.gateway.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Texts;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.ServiceReader;

/** Where anybody checks whether a certificate is one: what is printed on it must stand here too. */
@RestController
class CertificateController {

    private static final String PATH = "/certificates";
    private static final String ONE = PATH + "/{code}";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,64}");

    private final ServiceReader services;
    private final WebPages pages;

    CertificateController(ServiceReader services, WebPages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        Optional<String> typed = readable(code);
        if (typed.isPresent()) {
            return ResponseEntity.status(303)
                    .location(URI.create(PATH + "/" + typed.get()))
                    .build();
        }
        if (!code.isBlank()) {
            return unknown(code, request);
        }
        Texts texts = WebPages.texts(Language.of(request));
        var about = About.listed(texts.get("checkTitle"), texts.get("checkLead"));
        return pages.readable(200, request, about, "certificates", Map.of("code", "", "isUnknown", false));
    }

    @GetMapping(ONE)
    ResponseEntity<String> check(@PathVariable String code, HttpServletRequest request) {
        return readable(code)
                .flatMap(typed -> services.read(
                                "/api/certificates/" + typed,
                                CertificateView.class,
                                OnBehalfOf.anybody(request),
                                PATIENCE)
                        .map(certificate -> show(typed, certificate, request)))
                .orElseGet(() -> unknown(code, request));
    }

    private ResponseEntity<String> show(String code, CertificateView certificate, HttpServletRequest request) {
        Language language = Language.of(request);
        Map<String, Object> content = new HashMap<>(certificate.content(language));
        content.put("code", code);
        var about = About.unlisted(WebPages.texts(language).get("checkTitle"));
        return pages.readable(200, request, about, "certificate", content);
    }

    private ResponseEntity<String> unknown(String code, HttpServletRequest request) {
        var about = About.unlisted(WebPages.texts(Language.of(request)).get("checkTitle"));
        return pages.readable(404, request, about, "certificates", Map.of("code", code, "isUnknown", true));
    }

    /**
     * A code as it was issued, of one that was copied by hand: in groups, in small letters, or with a letter that the codes
     * avoid because it looks like a digit (Crockford's base 32). Empty when it cannot be one.
     */
    private static Optional<String> readable(String typed) {
        String code = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        return Optional.of(code).filter(CODE.asMatchPredicate());
    }

    @Bean
    static Endpoint certificateForm() {
        return Endpoint.at(PATH, Access.ANYONE_MAY_READ);
    }

    @Bean
    static Endpoint certificatePath() {
        return Endpoint.at(ONE, Access.ANYONE_MAY_READ);
    }
}

package org.jembatan.gateway.signin;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.page.Texts;

/** What people see who sign in or out. */
@Component
@EmbeddedIssuer
public class SignInPages {

    private final Pages pages;

    SignInPages(IssuerProperties issuer) {
        this.pages = Pages.beside(SignInPages.class, issuer.web().redirectUris());
    }

    /**
     * The form where a password is typed.
     *
     * @param wrong whether what was typed last was
     * @param email as it was typed, or as whoever sent the person here suggests
     * @param next what the person came for, which the form carries
     */
    record Form(String csrf, String next, String email, boolean wrong) {}

    ResponseEntity<String> signIn(int status, Language language, Form form) {
        Texts texts = pages.texts(language);
        String heading = texts.get("signIn");
        Language other = language.other();
        String address = form.next().isEmpty()
                ? other.query()
                : "?" + form.next() + "&" + other.query().substring(1);
        var content = Map.of("heading", heading, "form", form, "other", Pages.Other.of(other, address));
        return pages.show(
                status, language, form.wrong() ? texts.get("mistake") + " " + heading : heading, "sign-in", content);
    }

    ResponseEntity<String> signOut(Language language, String csrf) {
        return pages.show(200, language, pages.texts(language).get("signOut"), "sign-out", Map.of("csrf", csrf));
    }

    /** A page that says one thing; {@code key} names its heading and its text. */
    public ResponseEntity<String> message(int status, Language language, String key) {
        return pages.message(status, language, key);
    }
}

package org.jembatan.gateway.account.html;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.account.AccountPaths;
import org.jembatan.gateway.account.AskForLetter;
import org.jembatan.gateway.account.EmailAddress;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.FormFields;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/**
 * Where people ask for a letter: to sign up, or to choose a new password. The answer is the same whatever is known of the
 * address.
 *
 * <p>The forms need no token against forgery: they act for whoever has the address and not for whoever sends them, so
 * that a page of somebody else that sent them would reach no more than its author could by hand.
 */
@RestController
@EmbeddedIssuer
class AskController {

    private static final String SIGN_UP = "signUp";
    private static final String FORGOTTEN = "forgotten";

    private final AskForLetter askForLetter;
    private final Asking asking;
    private final Pages pages = Pages.beside(AskController.class);

    AskController(AskForLetter askForLetter, Asking asking) {
        this.askForLetter = askForLetter;
        this.asking = asking;
    }

    @GetMapping(AccountPaths.SIGN_UP)
    ResponseEntity<String> signUp(HttpServletRequest request) {
        return form(request, SIGN_UP, Map.of(), Map.of());
    }

    @PostMapping(AccountPaths.SIGN_UP)
    ResponseEntity<String> askToSignUp(HttpServletRequest request) throws IOException {
        return ask(request, SIGN_UP, askForLetter::toSignUp);
    }

    @GetMapping(AccountPaths.PASSWORDS)
    ResponseEntity<String> forgotten(HttpServletRequest request) {
        return form(request, FORGOTTEN, Map.of(), Map.of());
    }

    @PostMapping(AccountPaths.PASSWORDS)
    ResponseEntity<String> askForNewPassword(HttpServletRequest request) throws IOException {
        return ask(request, FORGOTTEN, askForLetter::toChooseNewPassword);
    }

    private ResponseEntity<String> ask(HttpServletRequest request, String key, BiConsumer<String, Language> ask)
            throws IOException {
        String typed = FormFields.of(request).line(Form.EMAIL);
        Optional<String> address = EmailAddress.of(typed);
        if (address.isEmpty()) {
            return form(request, key, Map.of(Form.EMAIL, typed), Map.of(Form.EMAIL, "email"));
        }
        Language language = Language.of(request);
        return asking.forLetter(request.getRemoteAddr(), () -> {
            ask.accept(address.get(), language);
            return pages.message(200, language, key + ".asked");
        });
    }

    private ResponseEntity<String> form(
            HttpServletRequest request, String key, Map<String, String> typed, Map<String, String> mistakes) {
        return new Form(pages, Language.of(request), key, typed, mistakes)
                .email()
                .show();
    }

    @Bean
    static Endpoint signUpPage() {
        return Endpoint.at(AccountPaths.SIGN_UP, Access.ANYONE);
    }

    @Bean
    static Endpoint forgottenPasswordPage() {
        return Endpoint.at(AccountPaths.PASSWORDS, Access.ANYONE);
    }
}

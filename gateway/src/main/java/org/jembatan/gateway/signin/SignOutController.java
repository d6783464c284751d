package org.jembatan.gateway.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Where people sign out. A link leads here, and only the button on the page does it, so that no other site can. */
@RestController
@EmbeddedIssuer
class SignOutController {

    static final String PATH = "/sign-out";

    private final SignIns signIns;
    private final SignInPages pages;

    SignOutController(SignIns signIns, SignInPages pages) {
        this.signIns = signIns;
        this.pages = pages;
    }

    @Bean
    static Endpoint signOutPage() {
        return Endpoint.at(PATH, Access.ANYONE);
    }

    @GetMapping(PATH)
    void ask(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) throws IOException {
        Pages.send(pages.signOut(Language.of(request), csrf.getToken()), response);
    }

    @PostMapping(PATH)
    void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIns.end(request, response);
        Pages.send(pages.message(200, Language.of(request), "signed-out"), response);
    }
}

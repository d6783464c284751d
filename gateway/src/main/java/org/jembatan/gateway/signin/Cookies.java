package org.jembatan.gateway.signin;

import java.time.Duration;

import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.IssuerProperties;

/**
 * The two cookies: one by which a browser is known, and one that proves that a form was sent from our own page. No script
 * reads them and no other site's form or picture carries them; where browsers come by TLS, nothing else gets them, and
 * nobody can set them from a neighbouring host (that is what {@code __Host-} makes browsers see to).
 */
@Component
class Cookies {

    private static final String SIGN_IN = "jembatan";
    private static final String FORM = "jembatan-form";
    private static final String SAME_SITE = "Lax";

    private final boolean https;
    private final CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();

    Cookies(IssuerProperties issuer) {
        this.https = issuer.isHttps();
        this.forms.setCookieName(named(FORM));
        this.forms.setCookiePath("/");
        this.forms.setCookieCustomizer(cookie -> cookie.secure(https).sameSite(SAME_SITE));
    }

    String signInName() {
        return named(SIGN_IN);
    }

    /** Lasts until the browser is closed; the sign-in itself may end sooner. */
    ResponseCookie signIn(String secret) {
        return signInCookie(secret).build();
    }

    ResponseCookie noSignIn() {
        return signInCookie("").maxAge(Duration.ZERO).build();
    }

    private ResponseCookie.ResponseCookieBuilder signInCookie(String value) {
        return ResponseCookie.from(signInName(), value)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite(SAME_SITE);
    }

    /** Where the proof of our own forms is kept. */
    CsrfTokenRepository forms() {
        return forms;
    }

    private String named(String name) {
        return https ? "__Host-" + name : name;
    }
}

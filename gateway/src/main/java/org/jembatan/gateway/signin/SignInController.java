package org.jembatan.gateway.signin;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/**
 * Where people type their password. What they came for, a request to the authorization endpoint, is carried along in the
 * page itself: so any instance can go on, and two windows do not get into each other's way.
 */
@RestController
@EmbeddedIssuer
class SignInController {

    static final String PATH = "/sign-in";

    private static final Logger log = LoggerFactory.getLogger(SignInController.class);

    private static final String GO_ON = "/oauth2/authorize?";
    private static final String EMAIL = "email";
    private static final String PASSWORD = "password";
    private static final String NEXT = "next";

    /** The parameter by which OpenID Connect suggests an address. */
    private static final String SUGGESTED = "login_hint";

    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private static final Pattern QUERY = Pattern.compile("[\\x21-\\x7e]*");

    private final Passwords passwords;
    private final Attempts attempts;
    private final SignIns signIns;
    private final Cookies cookies;
    private final SignInPages pages;

    SignInController(Passwords passwords, Attempts attempts, SignIns signIns, Cookies cookies, SignInPages pages) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.signIns = signIns;
        this.cookies = cookies;
        this.pages = pages;
    }

    @Bean
    static Endpoint signInPage() {
        return Endpoint.at(PATH, Access.ANYONE);
    }

    @GetMapping(PATH)
    void ask(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) throws IOException {
        var form = new SignInPages.Form(csrf.getToken(), cameFor(request), typed(request, SUGGESTED), false);
        Pages.send(pages.signIn(200, Language.of(request), form), response);
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void check(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) throws IOException {
        Instant at = Instant.now();
        String email = typed(request, EMAIL);
        Attempts.Attempt attempt = attempts.take(email, request.getRemoteAddr());
        if (attempt.pause().isPresent()) {
            log.warn("More wrong passwords than are allowed");
            askLater(429, "too-many", attempt.pause().get(), request, response);
            return;
        }
        Optional<Account> account;
        try {
            account = passwords.check(email, typed(request, PASSWORD));
        } catch (Refusal busy) {
            attempts.wasNone(attempt);
            askLater(503, "busy", SHORTLY, request, response);
            return;
        }
        if (account.isEmpty()) {
            var form = new SignInPages.Form(csrf.getToken(), next(request), email, true);
            Pages.send(pages.signIn(422, Language.of(request), form), response);
            return;
        }
        attempts.wasRight(attempt);
        signIns.begin(account.get(), at, request, response);
        cookies.forms().saveToken(null, request, response);
        response.setStatus(303);
        response.setHeader(HttpHeaders.LOCATION, next(request).isEmpty() ? "/" : GO_ON + next(request));
    }

    @ExceptionHandler
    void databaseAway(DataAccessResourceFailureException away, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log.warn("The gateway's own database does not answer: {}", away.getMessage());
        askLater(503, "away", SHORTLY, request, response);
    }

    private void askLater(
            int status, String because, Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        Pages.send(pages.message(status, Language.of(request), because), response);
    }

    /** The query with which somebody was sent here, without what is about the page itself. */
    private static String cameFor(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith(Language.PARAMETER + "="))
                        .collect(Collectors.joining("&"));
    }

    /** What came back from the form, if it can be a query. It leads to the one endpoint, which looks at it closely. */
    private static String next(HttpServletRequest request) {
        String next = typed(request, NEXT);
        return QUERY.matcher(next).matches() ? next : "";
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

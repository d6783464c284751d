package org.jembatan.gateway.account.html;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.AccountPaths;
import org.jembatan.gateway.account.FollowLink;
import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.account.NewPassword;
import org.jembatan.gateway.account.Newcomer;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.FormFields;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/**
 * Where the links of letters lead: whoever follows one chooses a password, and a newcomer says who they are.
 *
 * <p>The forms need no token against forgery: what lets them in is the secret in the path, which no browser sends by
 * itself and no other page knows. They sign nobody in.
 */
@RestController
@EmbeddedIssuer
class LinkController {

    private static final String TOKEN = "/{token}";
    private static final int LONGEST_NAME = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final FollowLink followLink;
    private final Asking asking;
    private final Pages pages = Pages.beside(LinkController.class);

    LinkController(FollowLink followLink, Asking asking) {
        this.followLink = followLink;
        this.asking = asking;
    }

    @GetMapping(AccountPaths.INVITATIONS + TOKEN)
    ResponseEntity<String> invited(@PathVariable String token, HttpServletRequest request) {
        return show(Purpose.INVITATION, token, request);
    }

    @PostMapping(AccountPaths.INVITATIONS + TOKEN)
    ResponseEntity<String> accept(@PathVariable String token, HttpServletRequest request) throws IOException {
        return send(Purpose.INVITATION, token, request);
    }

    @GetMapping(AccountPaths.PASSWORDS + TOKEN)
    ResponseEntity<String> forgotten(@PathVariable String token, HttpServletRequest request) {
        return show(Purpose.NEW_PASSWORD, token, request);
    }

    @PostMapping(AccountPaths.PASSWORDS + TOKEN)
    ResponseEntity<String> choose(@PathVariable String token, HttpServletRequest request) throws IOException {
        return send(Purpose.NEW_PASSWORD, token, request);
    }

    @GetMapping(AccountPaths.SIGN_UP + TOKEN)
    ResponseEntity<String> signingUp(@PathVariable String token, HttpServletRequest request) {
        return show(Purpose.SIGN_UP, token, request);
    }

    @PostMapping(AccountPaths.SIGN_UP + TOKEN)
    ResponseEntity<String> confirm(@PathVariable String token, HttpServletRequest request) throws IOException {
        return send(Purpose.SIGN_UP, token, request);
    }

    private ResponseEntity<String> show(Purpose purpose, String token, HttpServletRequest request) {
        return asking.byLink(() -> {
            Account account = followLink.look(purpose, token);
            return form(request, purpose, account, Map.of(), Map.of());
        });
    }

    private ResponseEntity<String> send(Purpose purpose, String token, HttpServletRequest request) throws IOException {
        FormFields fields = FormFields.of(request);
        return asking.byLink(() -> {
            Account account = followLink.look(purpose, token);
            Map<String, String> mistakes = mistakes(purpose, account, fields);
            if (!mistakes.isEmpty()) {
                return form(request, purpose, account, fields.values(), mistakes);
            }
            NewPassword password = NewPassword.of(fields.exactly(Form.PASSWORD), account.email());
            Language language = Language.of(request);
            if (purpose == Purpose.SIGN_UP) {
                var who = new Newcomer(fields.line(Form.NAME), fields.line(Form.COUNTRY), language);
                followLink.confirm(token, who, password);
            } else {
                followLink.choosePassword(purpose, token, password, language);
            }
            return pages.message(200, language, "done");
        });
    }

    private static Map<String, String> mistakes(Purpose purpose, Account account, FormFields fields) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (purpose == Purpose.SIGN_UP) {
            String name = fields.line(Form.NAME);
            if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
                mistakes.put(Form.NAME, "name");
            }
            if (!COUNTRIES.contains(fields.line(Form.COUNTRY))) {
                mistakes.put(Form.COUNTRY, "country");
            }
        }
        String password = fields.exactly(Form.PASSWORD);
        NewPassword.flawOf(password, account.email())
                .ifPresentOrElse(flaw -> mistakes.put(Form.PASSWORD, flaw.name()), () -> {
                    if (!password.equals(fields.exactly(Form.AGAIN))) {
                        mistakes.put(Form.AGAIN, "again");
                    }
                });
        return mistakes;
    }

    private ResponseEntity<String> form(
            HttpServletRequest request,
            Purpose purpose,
            Account account,
            Map<String, String> typed,
            Map<String, String> mistakes) {
        Form form = new Form(pages, Language.of(request), purpose.name(), typed, mistakes).emailOf(account.email());
        return purpose == Purpose.SIGN_UP
                ? form.name().country().passwords().show()
                : form.passwords().show();
    }

    @Bean
    static Endpoint invitationLinks() {
        return Endpoint.at(AccountPaths.INVITATIONS + TOKEN, Access.ANYONE);
    }

    @Bean
    static Endpoint signUpLinks() {
        return Endpoint.at(AccountPaths.SIGN_UP + TOKEN, Access.ANYONE);
    }

    @Bean
    static Endpoint passwordLinks() {
        return Endpoint.at(AccountPaths.PASSWORDS + TOKEN, Access.ANYONE);
    }
}

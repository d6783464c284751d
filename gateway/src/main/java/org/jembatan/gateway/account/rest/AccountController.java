package org.jembatan.gateway.account.rest;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.CloseAccount;
import org.jembatan.gateway.account.CommandKey;
import org.jembatan.gateway.account.InviteSomebody;
import org.jembatan.gateway.account.ListAccounts;
import org.jembatan.gateway.edge.IdempotencyKey;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.identity.Roles;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Officers say who may sign in besides participants, who sign up by themselves. */
@RestController
@EmbeddedIssuer
class AccountController {

    private static final String PATH = "/api/accounts";
    private static final String ONE = PATH + "/{id}";

    private final BearersAccount bearersAccount;
    private final InviteSomebody inviteSomebody;
    private final CloseAccount closeAccount;
    private final ListAccounts listAccounts;

    AccountController(
            BearersAccount bearersAccount,
            InviteSomebody inviteSomebody,
            CloseAccount closeAccount,
            ListAccounts listAccounts) {
        this.bearersAccount = bearersAccount;
        this.inviteSomebody = inviteSomebody;
        this.closeAccount = closeAccount;
        this.listAccounts = listAccounts;
    }

    @PostMapping("/api/accounts")
    ResponseEntity<AccountView> invite(
            @RequestBody Invitation invitation,
            @AuthenticationPrincipal Jwt token,
            @RequestHeader HttpHeaders headers) {
        Roles.requireOneOf(token, Role.OFFICER);
        bearersAccount.requireOpen(token);
        Account account = inviteSomebody.handle(
                invitation.command(key(token, headers, "invite " + invitation.withKnownFields())));
        return ResponseEntity.created(URI.create(PATH + "/" + account.id())).body(AccountView.of(account));
    }

    @GetMapping("/api/accounts")
    PageView list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            @AuthenticationPrincipal Jwt token) {
        Roles.requireOneOf(token, Role.OFFICER);
        bearersAccount.requireOpen(token);
        PageQuery query = PageQuery.of(limit, cursor);
        List<Account> found = listAccounts.after(query.after(), query.limit() + 1);
        List<AccountView> items =
                found.stream().limit(query.limit()).map(AccountView::of).toList();
        String next = found.size() > query.limit()
                ? PageQuery.cursorAfter(items.getLast().email())
                : null;
        return new PageView(items, next);
    }

    @GetMapping("/api/accounts/{id}")
    AccountView show(@PathVariable String id, @AuthenticationPrincipal Jwt token) {
        Roles.requireOneOf(token, Role.OFFICER);
        bearersAccount.requireOpen(token);
        return AccountView.of(listAccounts.get(id));
    }

    @PostMapping("/api/accounts/{id}/deactivation")
    AccountView deactivate(
            @PathVariable String id, @AuthenticationPrincipal Jwt token, @RequestHeader HttpHeaders headers) {
        Roles.requireOneOf(token, Role.OFFICER);
        bearersAccount.requireOpen(token);
        return AccountView.of(closeAccount.deactivate(id, key(token, headers, "deactivate")));
    }

    @PostMapping("/api/accounts/{id}/reactivation")
    AccountView reactivate(
            @PathVariable String id, @AuthenticationPrincipal Jwt token, @RequestHeader HttpHeaders headers) {
        Roles.requireOneOf(token, Role.OFFICER);
        bearersAccount.requireOpen(token);
        return AccountView.of(closeAccount.reactivate(id, key(token, headers, "reactivate")));
    }

    @Bean
    static Endpoint accountsPath() {
        return Endpoint.at(PATH, Access.SIGNED_IN);
    }

    @Bean
    static Endpoint oneAccountPath() {
        return Endpoint.at(ONE, Access.SIGNED_IN);
    }

    @Bean
    static Endpoint changesOfAccountPath() {
        return Endpoint.at(ONE + "/{change:deactivation|reactivation}", Access.SIGNED_IN);
    }

    private static CommandKey key(Jwt token, HttpHeaders headers, String request) {
        return new CommandKey(
                String.valueOf(token.getSubject()), IdempotencyKey.of(headers).value(), request);
    }

    /** A page of accounts; {@code next} is the cursor of the next, or null. */
    record PageView(List<AccountView> items, @Nullable String next) {}
}

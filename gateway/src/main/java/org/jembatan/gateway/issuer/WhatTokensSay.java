package org.jembatan.gateway.issuer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.AccountPeople;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Claims;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.signin.SignedIn;

/**
 * Puts into each token what its bearer is at this moment: a person by the account, which is looked up anew for every
 * token; an API client by its configuration.
 */
@Component
@EmbeddedIssuer
class WhatTokensSay implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;
    private final AccountPeople people;
    private final IssuerProperties issuer;

    WhatTokensSay(Accounts accounts, AccountPeople people, IssuerProperties issuer) {
        this.accounts = accounts;
        this.people = people;
        this.issuer = issuer;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        boolean isAccessToken = OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType());
        if (token.getPrincipal() instanceof SignedIn who) {
            Account account = ifStillGood(who, accounts.findById(who.accountId()));
            if (isAccessToken) {
                // Registration may take its time, in which an officer can close the account.
                Account person = ifStillGood(who, Optional.of(people.ensurePerson(account)));
                forServices(person, token.getClaims());
            } else {
                forTheClient(account, who, token.getClaims());
            }
        } else if (isAccessToken) {
            List<String> roles =
                    token.getRegisteredClient().getScopes().stream().sorted().toList();
            token.getClaims().audience(List.of(Claims.AUDIENCE)).claim(Claims.ROLES, roles);
        }
    }

    private static Account ifStillGood(SignedIn who, Optional<Account> account) {
        return account.filter(who::isStillGood)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static void forServices(Account account, JwtClaimsSet.Builder claims) {
        claims.audience(List.of(Claims.AUDIENCE))
                .claim(Claims.ROLES, List.of(account.role().name()));
        if (account.country() != null) {
            claims.claim(Claims.COUNTRY, account.country());
        }
        if (account.personId() != null) {
            claims.claim(Claims.PERSON_ID, account.personId());
        }
    }

    /** The ID token. It lives no longer than the access token, so that no key has to be published longer for it. */
    private void forTheClient(Account account, SignedIn who, JwtClaimsSet.Builder token) {
        token.claim(StandardClaimNames.EMAIL, account.email())
                .claim(IdTokenClaimNames.AUTH_TIME, who.at().getEpochSecond())
                .expiresAt(Instant.now().plus(issuer.tokenLifetime()));
    }
}

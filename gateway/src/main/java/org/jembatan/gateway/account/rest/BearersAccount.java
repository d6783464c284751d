package org.jembatan.gateway.account.rest;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/**
 * The account of whoever bears a token. An access token lasts for minutes more than what it was given for, and where it is
 * about accounts these are enough to invite oneself again, or to close everybody else's.
 */
@Component
@EmbeddedIssuer
class BearersAccount {

    /** Tokens say in whole seconds when they were made. */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    private final Accounts accounts;

    BearersAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Refuses with {@code access-denied} whoever has one that is not theirs any more. */
    void requireOpen(Jwt token) {
        // A program has no account. A person has: one that has ever been signed in to is never deleted.
        accounts.findById(String.valueOf(token.getSubject()))
                .filter(account -> !account.isOpenTo(latestMoment(token.getIssuedAt())))
                .ifPresent(account -> {
                    throw new Refusal(Problem.of(
                            ProblemType.ACCESS_DENIED,
                            "The account of this token was closed, or has another password by now."));
                });
    }

    private static Instant latestMoment(@Nullable Instant issuedAt) {
        return issuedAt == null ? Instant.EPOCH : issuedAt.plus(PRECISION);
    }
}

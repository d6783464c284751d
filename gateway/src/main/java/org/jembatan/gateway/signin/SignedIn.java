package org.jembatan.gateway.signin;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

import org.jembatan.gateway.account.Account;

/** Somebody who has shown who they are. Says nothing of their roles: those are the account's, at each moment. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String accountId;
    private final String signInId;
    private final Instant at;

    /**
     * Somebody who has signed in before.
     *
     * @param signInId says which sign-in this is, and is no secret
     * @param at when the password came
     */
    public SignedIn(String accountId, String signInId, Instant at) {
        super(List.of());
        this.accountId = accountId;
        this.signInId = signInId;
        this.at = at;
        setAuthenticated(true);
    }

    /** Whether the account may still be used, and nothing has happened since that asks for a new sign-in. */
    public boolean isStillGood(Account account) {
        return account.isOpenTo(at);
    }

    public String accountId() {
        return accountId;
    }

    public String signInId() {
        return signInId;
    }

    public Instant at() {
        return at;
    }

    @Override
    public String getName() {
        return accountId;
    }

    @Override
    public String getPrincipal() {
        return accountId;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && signInId.equals(that.signInId);
    }

    @Override
    public int hashCode() {
        return signInId.hashCode();
    }
}

package org.jembatan.gateway.account.rest;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Deed;
import org.jembatan.gateway.account.Letter;
import org.jembatan.gateway.identity.Role;

/**
 * An account as officers see it.
 *
 * @param letter what is on its way to the address; null when nothing is
 * @param history what was done to it, the oldest first; of what strangers asked for, the last time only
 */
record AccountView(
        String id,
        String email,
        Role role,
        @Nullable String country,
        Account.State state,
        @Nullable String personId,
        @Nullable LetterView letter,
        List<Deed> history) {

    /**
     * A letter that was not sent yet.
     *
     * @param nextAttemptAt null when it was given up
     * @param failure of the last attempt; null when there was none
     */
    record LetterView(
            Letter.Kind kind,
            @Nullable Instant nextAttemptAt,
            @Nullable String failure) {

        static @Nullable LetterView of(@Nullable Letter letter) {
            return letter == null ? null : new LetterView(letter.kind(), letter.freeFrom(), letter.failure());
        }
    }

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.role(),
                account.country(),
                account.state(),
                account.personId(),
                LetterView.of(account.letter()),
                account.deeds());
    }
}

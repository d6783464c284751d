package org.jembatan.gateway.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an account, for whoever has to account for it.
 *
 * @param by the subject of the token of who did it; null for the owner of the address, and for the gateway itself
 * @param at system time
 */
public record Deed(What what, @Nullable String by, Instant at) {

    /** What can be done to an account. */
    public enum What {
        INVITED,
        ASKED_FOR_ACCOUNT,
        ASKED_FOR_NEW_PASSWORD,
        CONFIRMED,
        PASSWORD_CHOSEN,
        DEACTIVATED,
        REACTIVATED;

        /** Whether anybody can do it who knows the address, and as often as they like. */
        boolean isAnybodys() {
            return this == ASKED_FOR_ACCOUNT || this == ASKED_FOR_NEW_PASSWORD;
        }
    }
}

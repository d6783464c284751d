package org.jembatan.gateway.account;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an account, for whoever has to account for it.
 *
 * @param by the subject of the token of who did it; null for the owner of the address, and for the gateway itself
 * @param at system time
 */
public record Deed(What what, @Nullable String by, Instant at) {

    private static final int MOST = 50;

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

    /**
     * Notes it after the others. Some are kept, the last; of what strangers can do only the last time, so that it pushes
     * nothing out.
     */
    void addTo(List<Deed> history) {
        if (what.isAnybodys()) {
            history.removeIf(deed -> deed.what() == what);
        }
        history.add(this);
        if (history.size() > MOST) {
            history.removeFirst();
        }
    }
}

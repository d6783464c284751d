package org.jembatan.gateway.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When strangers had letters sent to an address. They may, but few: the box is not theirs to flood. */
final class AskedFor {

    private static final int MOST = 3;
    private static final Duration WHILE = Duration.ofHours(1);

    private List<Instant> letters = new ArrayList<>();

    /** Whether one more may go; it counts from then on. */
    boolean allowsOneMore(Instant now) {
        letters.removeIf(asked -> !asked.isAfter(now.minus(WHILE)));
        return letters.size() < MOST && letters.add(now);
    }
}

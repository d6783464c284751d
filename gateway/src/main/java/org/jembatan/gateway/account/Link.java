package org.jembatan.gateway.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way into an account that a letter has opened. A letter that is sent twice, because nobody knows whether it arrived,
 * has another secret each time, and each of them opens the account; using one of them uses all.
 */
public record Link(Purpose purpose, List<Secret> secrets) {

    private static final int MOST = 3;

    /** What a link is for, and for how long it is good from when it is sent. */
    public enum Purpose {
        INVITATION(Duration.ofDays(7)),
        SIGN_UP(Duration.ofDays(1)),
        NEW_PASSWORD(Duration.ofHours(1));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }

    /** The hash of a secret, and when it ends; system time. */
    public record Secret(String hash, Instant until) {}

    static Link of(Purpose purpose, LinkToken token, Instant now) {
        return new Link(purpose, List.of(secret(purpose, token, now)));
    }

    /** The same way, by one more secret. */
    Link and(LinkToken token, Instant now) {
        List<Secret> kept =
                secrets.stream().skip(Math.max(0, secrets.size() - MOST + 1)).toList();
        return new Link(
                purpose,
                Stream.concat(kept.stream(), Stream.of(secret(purpose, token, now)))
                        .toList());
    }

    /** The same way without the secrets that were made last; empty when none is left. */
    Optional<Link> withoutLast(int many) {
        List<Secret> kept = secrets.subList(0, Math.max(0, secrets.size() - many));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Link(purpose, List.copyOf(kept)));
    }

    /** When the secret ends; empty when it is none of these. */
    Optional<Instant> endOf(LinkToken token) {
        return secrets.stream()
                .filter(secret -> isSame(secret.hash(), token.hash()))
                .map(Secret::until)
                .findFirst();
    }

    /** Whether any secret still opens it. */
    boolean isGood(Instant now) {
        return secrets.stream().anyMatch(secret -> secret.until().isAfter(now));
    }

    private static Secret secret(Purpose purpose, LinkToken token, Instant now) {
        return new Secret(token.hash(), now.plus(purpose.validity()));
    }

    private static boolean isSame(String hash, String other) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}

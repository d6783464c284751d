package org.jembatan.gateway.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;

import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.page.Language;

/**
 * A letter that waits to be sent. It is only named here, and written when it is sent: so no link waits in the database.
 *
 * @param freeFrom when it may be sent, or sent again; null when it was given up; system time
 * @param failure why the last attempt failed; null when none has
 */
public record Letter(
        Kind kind,
        Language language,
        int attempts,
        @Indexed(sparse = true) @Nullable Instant freeFrom,
        @Nullable String failure) {

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration CLAIM = Duration.ofMinutes(1);

    /** What letters say; each has a subject and a text in {@code LetterTexts.properties}. */
    public enum Kind {
        INVITATION(Purpose.INVITATION),
        SIGN_UP(Purpose.SIGN_UP),
        NEW_PASSWORD(Purpose.NEW_PASSWORD),
        PASSWORD_CHANGED(null),
        /** To who signs up with the address of an account that is in use. */
        ALREADY_SIGNED_UP(null),
        /** To who signs up with the address of an account that only an officer can open. */
        ASK_AN_OFFICER(null);

        private final @Nullable Purpose purpose;

        Kind(@Nullable Purpose purpose) {
            this.purpose = purpose;
        }

        /** What its link is for; empty when it has none. */
        public Optional<Purpose> purpose() {
            return Optional.ofNullable(purpose);
        }
    }

    static Letter of(Kind kind, Language language, Instant now) {
        return new Letter(kind, language, 0, now, null);
    }

    boolean isDue(Instant now) {
        return freeFrom != null && !freeFrom.isAfter(now);
    }

    boolean hasLink() {
        return kind.purpose().isPresent();
    }

    /** Whether it is one of that kind, and somebody has tried to send it. */
    boolean isUnderWay(Kind of) {
        return kind == of && attempts > 0;
    }

    public boolean isGivenUp() {
        return freeFrom == null;
    }

    /** For a minute nobody else sends it; who dies meanwhile leaves it to others after that. */
    Letter claimed(Instant now) {
        return new Letter(kind, language, attempts + 1, now.plus(CLAIM), failure);
    }

    /** It was not taken: it is tried again, later each time, unless there is no use in it. */
    Letter refused(String reason, boolean isHopeless, Instant now) {
        boolean isOver = isHopeless || attempts >= MOST_ATTEMPTS;
        return new Letter(
                kind, language, attempts, isOver ? null : now.plus(CLAIM.multipliedBy(1L << attempts)), reason);
    }
}

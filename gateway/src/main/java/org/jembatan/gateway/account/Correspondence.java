package org.jembatan.gateway.account;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.page.Language;

/** What is written to the address of an account: the letter that waits, and the link that one of them had. */
final class Correspondence {

    private @Nullable Letter letter;
    private @Nullable Link link;
    private AskedFor accounts = new AskedFor();
    private AskedFor passwords = new AskedFor();

    /** Writes a letter; one that still waits is not sent any more. */
    void write(Kind kind, Language language, Instant now) {
        letter = Letter.of(kind, language, now);
    }

    /** Whatever was sent opens nothing from now on, and what waits is not sent. */
    void end() {
        link = null;
        letter = null;
    }

    /** Whether a stranger's wish for an account is answered by one more letter. */
    boolean allowsLetterAboutAccount(Instant now) {
        return !linkIsWaiting() && accounts.allowsOneMore(now);
    }

    /** The same for a new password; counted apart, so that nobody can use the one up by asking for the other. */
    boolean allowsLetterAboutPassword(Instant now) {
        return !linkIsWaiting() && passwords.allowsOneMore(now);
    }

    /** Then it is not pushed out by what a stranger asks for. */
    private boolean linkIsWaiting() {
        return letter != null && !letter.isGivenUp() && letter.hasLink();
    }

    /**
     * What a link opens.
     *
     * @throws LinkFailed when it opens nothing, or nothing any more
     */
    Purpose openedBy(LinkToken token, Instant now) {
        Link known = link;
        Instant until = known == null ? null : known.endOf(token).orElse(null);
        if (known == null || until == null) {
            throw new LinkFailed(LinkFailed.Why.UNKNOWN);
        }
        if (!until.isAfter(now)) {
            throw new LinkFailed(LinkFailed.Why.EXPIRED);
        }
        return known.purpose();
    }

    /** The letter that is due, with a secret made for it; nobody else gets it for a minute. */
    Optional<Outgoing> claim(Account account, Instant now) {
        Letter due = letter;
        if (due == null || !due.isDue(now)) {
            return Optional.empty();
        }
        letter = due.claimed(now);
        LinkToken token =
                due.kind().purpose().map(purpose -> mint(account, purpose, now)).orElse(null);
        return Optional.of(new Outgoing(account, due, token));
    }

    private LinkToken mint(Account account, Purpose purpose, Instant now) {
        LinkToken token = LinkToken.mint(account.id());
        link = link == null || link.purpose() != purpose ? Link.of(purpose, token, now) : link.and(token, now);
        return token;
    }

    /** It was handed to a mail server; another that was written meanwhile still waits. */
    void sent(Kind kind) {
        if (letter != null && letter.isUnderWay(kind)) {
            letter = null;
        }
    }

    /** It was not taken. The link of one that is given up is in nobody's hands, and is none any more. */
    void refused(Kind kind, String reason, boolean isHopeless, Instant now) {
        if (letter != null && letter.isUnderWay(kind)) {
            letter = letter.refused(reason, isHopeless, now);
            if (link != null && letter.isGivenUp() && letter.hasLink()) {
                link = link.withoutLast(letter.attempts()).orElse(null);
            }
        }
    }

    /** Whether a letter that waits or a link that is good can still lead somebody in. */
    boolean isUnderWay(Instant now) {
        return linkIsWaiting() || (link != null && link.isGood(now));
    }

    @Nullable
    Letter letter() {
        return letter;
    }
}

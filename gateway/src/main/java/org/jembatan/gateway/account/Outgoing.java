package org.jembatan.gateway.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.page.Language;

/** A letter that somebody has claimed, with what it needs. */
final class Outgoing {

    private final Account account;
    private final Letter letter;
    private final @Nullable LinkToken link;

    Outgoing(Account account, Letter letter, @Nullable LinkToken link) {
        this.account = account;
        this.letter = letter;
        this.link = link;
    }

    String accountId() {
        return account.id();
    }

    String email() {
        return account.email();
    }

    Kind kind() {
        return letter.kind();
    }

    Language language() {
        return letter.language();
    }

    Optional<LinkToken> link() {
        return Optional.ofNullable(link);
    }
}

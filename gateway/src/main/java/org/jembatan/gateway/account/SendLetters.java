package org.jembatan.gateway.account;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.account.Post.Written;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.Texts;

/**
 * Sends the letters that wait in accounts. A letter is claimed in its account before it is handed over, so that of several
 * instances one sends it; who dies between handing it over and writing so down makes another send it again.
 */
@Component
@EmbeddedIssuer
class SendLetters {

    private static final Logger log = LoggerFactory.getLogger(SendLetters.class);
    private static final Limit AT_ONCE = Limit.of(20);

    private final Accounts accounts;
    private final ObjectProvider<Post> post;
    private final Clock systemClock;
    private final String publicUrl;
    private int waiting;

    SendLetters(
            Accounts accounts,
            ObjectProvider<Post> post,
            Clock systemClock,
            @Value("${jembatan.public-url}") String publicUrl) {
        this.accounts = accounts;
        this.post = post;
        this.systemClock = systemClock;
        this.publicUrl = publicUrl;
    }

    /** Sends the next few. */
    void sendSome() {
        List<Account> due = accounts.findByMailLetterFreeFromLessThanEqual(systemClock.instant(), AT_ONCE);
        Post open = post.getIfAvailable();
        if (open == null) {
            sayThatTheyWait(due.size());
            return;
        }
        due.forEach(account -> claim(account.id()).ifPresent(letter -> send(open, letter)));
    }

    /** Once for as many as there are, not every second. */
    private void sayThatTheyWait(int now) {
        if (now > waiting) {
            log.warn(
                    "{} letters about accounts wait, since spring.mail.host names no mail server; the first is in"
                            + " the collection accounts, field mail.letter. They are sent once there is one",
                    now);
        }
        waiting = now;
    }

    private Optional<Outgoing> claim(String id) {
        return Retry.onConflict(() -> accounts.findById(id).flatMap(account -> {
            Optional<Outgoing> claimed = account.claimLetter(systemClock.instant());
            claimed.ifPresent(it -> accounts.save(account));
            return claimed;
        }));
    }

    private void send(Post open, Outgoing letter) {
        try {
            open.send(written(letter));
        } catch (Post.Refused refused) {
            log.warn("The letter {} to account {} was not taken", letter.kind(), letter.accountId(), refused);
            change(
                    letter,
                    account -> account.letterRefused(
                            letter.kind(),
                            String.valueOf(refused.getMessage()),
                            refused.isHopeless(),
                            systemClock.instant()));
            return;
        }
        change(letter, account -> account.letterSent(letter.kind()));
    }

    private void change(Outgoing letter, Consumer<Account> change) {
        Retry.onConflict(() -> accounts.findById(letter.accountId()).map(account -> {
            change.accept(account);
            return accounts.save(account);
        }));
    }

    private Written written(Outgoing letter) {
        Texts texts = Texts.beside(SendLetters.class, "LetterTexts", letter.language());
        Map<String, String> gaps = new HashMap<>();
        gaps.put("email", letter.email());
        gaps.put("forgotten", publicUrl + AccountPaths.PASSWORDS);
        letter.link().ifPresent(link -> gaps.put("link", publicUrl + pathOf(letter) + "/" + link.text()));
        return new Written(
                letter.email(),
                letter.language(),
                texts.get(letter.kind() + ".subject"),
                texts.get(letter.kind() + ".text", gaps));
    }

    private static String pathOf(Outgoing letter) {
        Purpose purpose = letter.kind().purpose().orElseThrow();
        return switch (purpose) {
            case INVITATION -> AccountPaths.INVITATIONS;
            case SIGN_UP -> AccountPaths.SIGN_UP;
            case NEW_PASSWORD -> AccountPaths.PASSWORDS;
        };
    }
}

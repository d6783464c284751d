package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Texts;

class SendLettersMongoTest {

    private final Accounts accounts = StoredAccounts.empty();
    private final Collection<Post.Written> taken = new ConcurrentLinkedQueue<>();
    private Instant now = Instant.parse("2026-08-20T02:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void aLetterLeavesWithALinkWhoseSecretIsNotStored() {
        Account account = invited();

        sending(taken::add).sendSome();

        assertThat(taken).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(account.email());
            assertThat(letter.subject()).isEqualTo("Undangan Anda ke Jembatan");
            assertThat(letter.text()).contains("https://jembatan.example/invitations/");
        });
        Account stored = accounts.findById(account.id()).orElseThrow();
        assertThat(stored.letter()).isNull();
        String token = tokenIn(taken.iterator().next());
        assertThat(stored.openedBy(LinkToken.read(token).orElseThrow(), now)).isEqualTo(Link.Purpose.INVITATION);
    }

    @Test
    void ofSeveralInstancesOneSends() throws InterruptedException {
        for (int each = 0; each < 10; each++) {
            invited();
        }
        Callable<Boolean> instance = () -> {
            sending(taken::add).sendSome();
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Stream.generate(() -> instance).limit(4).toList());
        }

        assertThat(taken).extracting(Post.Written::to).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void whatAMailServerRefusesIsSentLater() {
        Account account = invited();
        sending(letter -> {
                    throw new Post.Refused("not now", false);
                })
                .sendSome();
        assertThat(Objects.requireNonNull(letterOf(account)).failure()).isEqualTo("not now");

        sending(taken::add).sendSome();
        assertThat(taken).isEmpty();
        now = now.plus(Duration.ofMinutes(2));
        sending(taken::add).sendSome();
        assertThat(taken).hasSize(1);
    }

    @Test
    void withoutAMailServerLettersWait() {
        Account account = invited();

        new SendLetters(accounts, new StaticListableBeanFactory().getBeanProvider(Post.class), clock, "https://x")
                .sendSome();

        assertThat(letterOf(account)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWrittenInEachLanguage(Kind kind) {
        for (Language language : Language.values()) {
            Texts texts = Texts.beside(SendLetters.class, "LetterTexts", language);
            assertThat(texts.get(kind + ".subject")).isNotBlank();
            assertThat(texts.get(kind + ".text"))
                    .contains("{link}".repeat(kind.purpose().isPresent() ? 1 : 0));
        }
        assertThat(Texts.beside(SendLetters.class, "LetterTexts", Language.ID).get(kind + ".text"))
                .isNotEqualTo(Texts.beside(SendLetters.class, "LetterTexts", Language.EN)
                        .get(kind + ".text"));
    }

    private SendLetters sending(Post post) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("post", post);
        return new SendLetters(accounts, beans.getBeanProvider(Post.class), clock, "https://jembatan.example");
    }

    private Account invited() {
        String id = UUID.randomUUID().toString();
        Account account = Account.toBeInvited(id, id + "@example.org", Role.OFFICER, null);
        account.invite(Role.OFFICER, null, Language.ID, "officer-1", now);
        return accounts.save(account);
    }

    private Letter letterOf(Account account) {
        return Objects.requireNonNull(
                accounts.findById(account.id()).orElseThrow().letter());
    }

    private static String tokenIn(Post.Written letter) {
        return letter.text().replaceAll("(?s).*/invitations/(\\S+).*", "$1");
    }
}

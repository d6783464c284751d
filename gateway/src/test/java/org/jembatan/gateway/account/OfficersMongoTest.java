package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.domain.Limit;

import org.jembatan.gateway.account.Account.State;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

class OfficersMongoTest {

    private static final String FIRST = "first@ministry.example";
    private static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");

    private final Accounts accounts = StoredAccounts.empty();
    private final InviteSomebody inviteSomebody = new InviteSomebody(accounts, at(NOW));
    private final CloseAccount closeAccount = new CloseAccount(accounts, at(NOW));

    @Test
    void theSameInvitationTwiceIsOne() {
        Account first = inviteSomebody.handle(invitation("key-1", "a@example.org", Role.PARTNER, null));
        Account again = inviteSomebody.handle(invitation("key-1", "a@example.org", Role.PARTNER, null));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.deeds()).hasSize(1);
    }

    @Test
    void aKeyThatWasUsedForAnotherIsRefused() {
        inviteSomebody.handle(invitation("key-1", "a@example.org", Role.PARTNER, null));

        assertRefused(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                () -> inviteSomebody.handle(invitation("key-1", "b@example.org", Role.PARTNER, null)));
        assertThat(accounts.findByEmail("b@example.org")).isEmpty();
    }

    @Test
    void aSecondInvitationIsForTheSameAccount() {
        Account first = inviteSomebody.handle(invitation("key-1", "a@example.org", Role.PARTNER, null));
        Account second = inviteSomebody.handle(invitation("key-2", "A@example.org", Role.FOCAL_POINT, "NP"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.role()).isEqualTo(Role.FOCAL_POINT);
        assertThat(second.deeds()).hasSize(2);
    }

    @Test
    void theLastOfficerStays() {
        String last = officer("a@example.org");
        officerWhoNeverCame("b@example.org");

        assertRefused(ProblemType.LAST_OFFICER, () -> closeAccount.deactivate(last, key("key-1")));
        assertThat(stateOf(last)).isEqualTo(State.ACTIVE);
    }

    @Test
    void oneOfTwoOfficersMayGo() {
        String one = officer("a@example.org");
        officer("b@example.org");

        closeAccount.deactivate(one, key("key-1"));
        assertThat(stateOf(one)).isEqualTo(State.DEACTIVATED);

        closeAccount.reactivate(one, key("key-2"));
        closeAccount.deactivate(one, key("key-1"));
        assertThat(stateOf(one)).as("after the first command was sent again").isEqualTo(State.ACTIVE);
    }

    @Test
    void twoOfficersWhoCloseEachOthersAccountsLeaveOne() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            String one = officer(UUID.randomUUID() + "@example.org");
            String other = officer(UUID.randomUUID() + "@example.org");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(List.of(closing(one), closing(other)));
            }

            assertThat(accounts.findByRoleAndState(Role.OFFICER, State.ACTIVE)).isNotEmpty();
            accounts.findByRoleAndState(Role.OFFICER, State.ACTIVE).forEach(accounts::delete);
        }
    }

    @Test
    void whoWasPutBackIsClosedByTheSameCommandWhenThereIsAnotherOfficer() {
        String one = officer("a@example.org");
        String other = officer("b@example.org");
        // Whoever asks for the time has found that there is another officer, and not yet closed the account.
        InstantSource meanwhileTheOtherIsClosed = () -> {
            Account closed = accounts.findById(other).orElseThrow();
            closed.deactivate("officer-2", NOW);
            accounts.save(closed);
            return NOW;
        };
        var racing = new CloseAccount(accounts, meanwhileTheOtherIsClosed.withZone(ZoneOffset.UTC));

        assertRefused(ProblemType.LAST_OFFICER, () -> racing.deactivate(one, key("key-1")));
        assertThat(stateOf(one)).isEqualTo(State.ACTIVE);
        officer("c@example.org");
        closeAccount.deactivate(one, key("key-1"));

        assertThat(stateOf(one)).isEqualTo(State.DEACTIVATED);
    }

    @Test
    void aStrangerWhoOnlyAskedForAnAccountIsNoneThatCouldBeClosed() {
        Account stranger = Account.signingUp(UUID.randomUUID().toString(), "a@example.org");
        accounts.save(stranger);

        assertRefused(ProblemType.UNKNOWN_ACCOUNT, () -> closeAccount.deactivate(stranger.id(), key("key-1")));
        assertRefused(ProblemType.UNKNOWN_ACCOUNT, () -> new ListAccounts(accounts).get(stranger.id()));
        assertThat(new ListAccounts(accounts).after("", 10)).isEmpty();
    }

    @Test
    void theFirstOfficerIsInvitedOnceByInstancesThatStartTogether() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> starting = () -> start(NOW, FIRST);
            for (Future<Boolean> started :
                    threads.invokeAll(Stream.generate(() -> starting).limit(4).toList())) {
                assertThat(started.resultNow()).isTrue();
            }
        }
        start(NOW, FIRST);

        Account first = accounts.findByEmail(FIRST).orElseThrow();
        assertThat(first.role()).isEqualTo(Role.OFFICER);
        assertThat(first.deeds()).hasSize(1);
    }

    @Test
    void theFirstOfficerIsInvitedAgainWhenTheLinkHasExpired() {
        start(NOW, FIRST);
        Account first = accounts.findByEmail(FIRST).orElseThrow();
        first.claimLetter(NOW);
        first.letterSent(Letter.Kind.INVITATION);
        accounts.save(first);

        start(NOW.plus(Duration.ofDays(7)).minusMillis(1), FIRST);
        assertThat(accounts.findByEmail(FIRST).orElseThrow().deeds()).hasSize(1);
        start(NOW.plus(Duration.ofDays(7)), FIRST);
        assertThat(accounts.findByEmail(FIRST).orElseThrow().deeds()).hasSize(2);
    }

    @Test
    void theFirstOfficerIsInvitedAgainWhenTheLetterWasGivenUp() {
        start(NOW, FIRST);
        Account first = accounts.findByEmail(FIRST).orElseThrow();
        first.claimLetter(NOW);
        first.letterRefused(Letter.Kind.INVITATION, "no such box", true, NOW);
        first.askToSignUp(Language.EN, NOW);
        accounts.save(first);

        start(NOW, FIRST);

        Account again = accounts.findByEmail(FIRST).orElseThrow();
        assertThat(again.claimLetter(NOW).orElseThrow().kind()).isEqualTo(Letter.Kind.INVITATION);
    }

    @Test
    void nobodyIsInvitedWhereThereIsAnOfficerOrNoAddress() {
        start(NOW, " ");
        officer("a@example.org");
        start(NOW, FIRST);

        assertThat(accounts.findByEmail(FIRST)).isEmpty();
    }

    @Test
    void whoIsSomethingElseIsNotMadeTheFirstOfficer() {
        accounts.save(Account.active(UUID.randomUUID().toString(), FIRST, "{hash}", Role.PARTICIPANT, "NP"));

        start(NOW, FIRST);

        assertThat(accounts.findByEmail(FIRST).orElseThrow().role()).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    void anAddressThatNobodyConfirmedIsForgotten() {
        Account stranger = Account.signingUp(UUID.randomUUID().toString(), "a@example.org");
        stranger.askToSignUp(Language.EN, NOW);
        accounts.save(stranger);
        officerWhoNeverCame("b@example.org");

        new ForgetUnconfirmed(accounts, at(NOW.plus(Duration.ofDays(2)).minusMillis(1))).forgetAll();
        assertThat(accounts.findByEmail("a@example.org")).isPresent();
        new ForgetUnconfirmed(accounts, at(NOW.plus(Duration.ofDays(2)))).forgetAll();
        assertThat(accounts.findByEmail("a@example.org")).isEmpty();
        assertThat(accounts.findByEmail("b@example.org")).isPresent();
    }

    @Test
    void howeverManyAddressesThereAreAllAreForgotten() {
        for (int each = 0; each < 250; each++) {
            Account stranger = Account.signingUp(UUID.randomUUID().toString(), each + "@example.org");
            stranger.askToSignUp(Language.EN, NOW);
            accounts.save(stranger);
        }

        Instant later = NOW.plus(Duration.ofDays(2));
        new ForgetUnconfirmed(accounts, at(later)).forgetAll();

        assertThat(accounts.findByForgottenFromLessThanEqual(later, Limit.of(1)))
                .isEmpty();
    }

    private boolean start(Instant at, String address) {
        new FirstOfficer(accounts, at(at), address).run(new DefaultApplicationArguments());
        return true;
    }

    private String officer(String email) {
        return accounts.save(Account.active(UUID.randomUUID().toString(), email, "{hash}", Role.OFFICER, null))
                .id();
    }

    private void officerWhoNeverCame(String email) {
        inviteSomebody.handle(invitation(email, email, Role.OFFICER, null));
    }

    private Callable<Account> closing(String id) {
        return () -> closeAccount.deactivate(id, key(UUID.randomUUID().toString()));
    }

    private State stateOf(String id) {
        return accounts.findById(id).orElseThrow().state();
    }

    private static InviteSomebody.Command invitation(String key, String email, Role role, @Nullable String country) {
        return new InviteSomebody.Command(
                new CommandKey("officer-1", key, email + role), email, role, country, Language.EN);
    }

    private static CommandKey key(String key) {
        return new CommandKey("officer-1", key, "");
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static void assertRefused(ProblemType type, Callable<?> command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::call)
                .satisfies(refusal -> assertThat(
                                Objects.requireNonNull(refusal).problem().type())
                        .isEqualTo(type));
    }
}

package org.jembatan.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

class GuardTest {

    @Test
    void noMoreCallsInASecondThanTheLimit() {
        Guard guard = guard(10, 3);
        for (int call = 0; call < 3; call++) {
            guard.call(() -> "answer");
        }

        assertRefused(() -> guard.call(() -> "answer"), ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void noMoreCallsAtOnceThanThereIsRoom() {
        Guard guard = guard(1, 100);

        guard.call(() -> {
            assertRefused(() -> guard.call(() -> "no room"), ProblemType.SERVICE_BUSY);
            return "answer";
        });
    }

    @Test
    void runsOnTheCallersThread() {
        Thread ranOn = guard(1, 1).call(Thread::currentThread);

        assertThat(ranOn).isSameAs(Thread.currentThread());
    }

    @Test
    void aConnectionThatTakesTooLongIsNoSlowAnswer() {
        var wrapped = new ResourceAccessException("I/O error", new HttpConnectTimeoutException("no connection"));

        assertThat(Outage.of(wrapped)).isEqualTo(Outage.UNREACHABLE);
    }

    @Test
    void opensAfterFiveOutagesButNotAfterOtherFailures() {
        Guard guard = guard(1, 100);
        for (int call = 0; call < 10; call++) {
            assertThatThrownBy(() -> guard.call(() -> fail(new IllegalArgumentException("ours"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(guard.call(() -> "closed")).isEqualTo("closed");

        for (int call = 0; call < 20; call++) {
            assertThatThrownBy(() -> guard.call(() -> fail(new HttpTimeoutException("late"))))
                    .isInstanceOf(Refusal.class);
        }
        assertRefused(() -> guard.call(() -> "not called"), ProblemType.SERVICE_AWAY);
    }

    private static String fail(Exception failure) throws Exception {
        throw failure;
    }

    private static void assertRefused(Runnable call, ProblemType type) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem())
                                .satisfies(problem -> assertThat(problem.type()).isEqualTo(type))
                                .satisfies(problem ->
                                        assertThat(problem.retryAfter()).isNotNull()));
    }

    private static Guard guard(int concurrent, int perSecond) {
        var protection = new Protection();
        var properties = new ProtectionProperties(Duration.ofMinutes(1));
        var guards = new Guards(
                protection.breakers(properties), protection.bulkheads(), protection.rateLimiters(), properties);
        return guards.of(new Limits("route", Duration.ofSeconds(2), concurrent, perSecond));
    }
}

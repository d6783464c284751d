package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class FewAtOnceTest {

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch twoAtWork = new CountDownLatch(2);
    private final PasswordEncoder few = new FewAtOnce(new Slow());

    @Test
    void twoPasswordsAreHashedAtOnceAndTheOthersWait() throws InterruptedException {
        Callable<@Nullable String> signingIn = () -> few.encode("mangoes are sweet");
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> hashes = crowd
                    .invokeAll(Stream.generate(() -> signingIn).limit(6).toList())
                    .stream()
                    .map(each -> String.valueOf(each.resultNow()))
                    .toList();

            assertThat(hashes).hasSize(6).containsOnly("{hash}");
        }
        assertThat(most).hasValue(2);
    }

    /** Ends only after two were at work together. */
    private final class Slow implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            try {
                twoAtWork.countDown();
                assertThat(twoAtWork.await(5, TimeUnit.SECONDS)).isTrue();
                return "{hash}";
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                atWork.decrementAndGet();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            return false;
        }
    }
}

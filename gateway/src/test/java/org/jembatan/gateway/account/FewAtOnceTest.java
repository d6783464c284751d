package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class FewAtOnceTest {

    private static final Duration MOMENT = Duration.ofMillis(300);

    private final AtomicInteger atWork = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private final PasswordEncoder few = new FewAtOnce(new Held(), "Too many.");

    @Test
    void twoPasswordsAreHashedAtOnceAndTheOthersWait() {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var hashes = Stream.generate(() -> crowd.submit(() -> few.encode("mangoes are sweet")))
                    .limit(6)
                    .toList();
            try {
                await("two at work, and no more").during(MOMENT).until(() -> atWork.get() == 2);
            } finally {
                released.countDown();
            }
            await("all")
                    .untilAsserted(() -> assertThat(hashes)
                            .allSatisfy(hash -> assertThat(hash.get()).isEqualTo("{hash}")));
        }
    }

    /** Works until it is released. */
    private final class Held implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            atWork.incrementAndGet();
            try {
                released.await();
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

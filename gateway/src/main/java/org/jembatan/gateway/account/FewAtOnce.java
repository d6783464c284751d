package org.jembatan.gateway.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/**
 * Hashes two passwords at once and no more: each takes 19 MiB while it lasts, of a heap of 160 MiB. The others wait, and
 * are told to come back when it takes long: a crowd costs itself time, and nobody else memory.
 */
public final class FewAtOnce implements PasswordEncoder {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PasswordEncoder encoder;
    private final String busy;
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    /** With slots of its own; {@code busy} is said to whoever gets none in time. */
    public FewAtOnce(PasswordEncoder encoder, String busy) {
        this.encoder = encoder;
        this.busy = busy;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return inTurn(() -> encoder.matches(password, encoded));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return encoder.upgradeEncoding(encoded);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        takeTurn();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private void takeTurn() {
        boolean inTime;
        try {
            inTime = room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            inTime = false;
        }
        if (!inTime) {
            throw new Refusal(Problem.of(ProblemType.SERVICE_BUSY, busy, PATIENCE));
        }
    }
}

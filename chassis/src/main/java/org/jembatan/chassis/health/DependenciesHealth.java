package org.jembatan.chassis.health;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Asks all dependencies at the same time, and gives them together the time that a probe will wait. An answer holds for
 * a second, so that many probes cost no more than one.
 */
class DependenciesHealth implements HealthIndicator, DisposableBean {

    static final Duration LIMIT = Duration.ofMillis(1500);

    private static final Duration HOLDS_FOR = Duration.ofSeconds(1);

    private final List<DependencyCheck> checks;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Health last;
    private long lastAt;

    DependenciesHealth(List<DependencyCheck> checks) {
        this.checks = checks;
    }

    @Override
    public synchronized Health health() {
        if (last == null || System.nanoTime() - lastAt > HOLDS_FOR.toNanos()) {
            last = ask();
            lastAt = System.nanoTime();
        }
        return last;
    }

    private Health ask() {
        var health = Health.up();
        try {
            var answers = threads.invokeAll(
                    checks.stream().map(DependenciesHealth::question).toList(),
                    LIMIT.toMillis(),
                    TimeUnit.MILLISECONDS);
            for (var i = 0; i < answers.size(); i++) {
                var failure = failure(answers.get(i));
                if (failure != null) {
                    health.down();
                }
                health.withDetail(checks.get(i).name(), failure == null ? "UP" : failure);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            health.outOfService();
        }
        return health.build();
    }

    private static Callable<Boolean> question(DependencyCheck check) {
        return () -> {
            check.ask();
            return true;
        };
    }

    private static @Nullable String failure(Future<Boolean> answer) throws InterruptedException {
        try {
            answer.get();
            return null;
        } catch (CancellationException tooLate) {
            return "no answer within " + LIMIT.toMillis() + " ms";
        } catch (ExecutionException failed) {
            return String.valueOf(failed.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

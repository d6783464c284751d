package org.jembatan.gateway.protection;

import java.time.Duration;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/**
 * Stands before the calls of one route. Runs each on the caller's own thread, which carries the security context; the
 * HTTP client keeps the time. An outage ends as a {@link Refusal} and never as an answer.
 */
public final class Guard {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final RateLimiter rate;
    private final Bulkhead room;
    private final CircuitBreaker breaker;
    private final Duration pause;

    Guard(RateLimiter rate, Bulkhead room, CircuitBreaker breaker, Duration pause) {
        this.rate = rate;
        this.room = room;
        this.breaker = breaker;
        this.pause = pause;
    }

    public <T> T call(CheckedSupplier<T> call) {
        CheckedSupplier<T> guarded = CircuitBreaker.decorateCheckedSupplier(breaker, call);
        guarded = Bulkhead.decorateCheckedSupplier(room, guarded);
        guarded = RateLimiter.decorateCheckedSupplier(rate, guarded);
        try {
            return guarded.get();
        } catch (RequestNotPermitted tooMany) {
            throw refusal(ProblemType.TOO_MANY_REQUESTS, "More requests than this path takes in a second.", SOON);
        } catch (BulkheadFullException full) {
            throw refusal(ProblemType.SERVICE_BUSY, "As many requests as this path takes are under way.", SOON);
        } catch (CallNotPermittedException open) {
            throw refusal(ProblemType.SERVICE_AWAY, "It did not answer lately and is left alone for a moment.", pause);
        } catch (Throwable failure) {
            throw explained(failure);
        }
    }

    private RuntimeException explained(Throwable failure) {
        Outage outage = Outage.of(failure);
        if (outage != Outage.NONE) {
            return new Refusal(outage.problem(pause), failure);
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }

    private static Refusal refusal(ProblemType type, String detail, Duration retryAfter) {
        return new Refusal(Problem.of(type, detail, retryAfter));
    }
}

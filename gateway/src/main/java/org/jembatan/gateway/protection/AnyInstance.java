package org.jembatan.gateway.protection;

import java.net.ConnectException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.stereotype.Component;

/**
 * Makes a call at one of several instances that can all serve it. Where one cannot be reached nothing has been sent, so
 * the call goes to another one, whatever it asks for. What has been sent is sent again only if it just reads. An instance
 * that was out lately is left alone as long as another one is not.
 */
@Component
public class AnyInstance {

    /** Not that of the routes, whose breakers are metrics: addresses come and go, and metrics of them would stay. */
    private final CircuitBreakerRegistry breakers;

    AnyInstance(ProtectionProperties properties) {
        this.breakers = CircuitBreakerRegistry.of(Protection.ofAnInstance(properties));
    }

    /**
     * The answer of the first of them that can be reached, of two at most.
     *
     * @param inTurn base addresses, the one first whose turn it is
     * @param onlyReads whether being carried out twice does no harm
     * @throws ConnectException when there is none, since that is as good as none answering
     */
    public <T> T call(List<URI> inTurn, boolean onlyReads, CallTo<T> call) throws Exception {
        if (inTurn.isEmpty()) {
            throw new ConnectException("No instance is known");
        }
        List<URI> left = new ArrayList<>(inTurn);
        URI first = takeFrom(left);
        long start = System.nanoTime();
        try {
            return observed(first, call);
        } catch (Exception | Error failure) {
            boolean inTime = System.nanoTime() - start < Limits.CONNECT.toNanos();
            if (!Outage.isUnreachable(failure) && !(onlyReads && inTime && Outage.isBrokenOff(failure))) {
                throw failure;
            }
        }
        return observed(left.isEmpty() ? first : takeFrom(left), call);
    }

    /** Whether calls go to that one while another one is there. */
    public BreakerState stateOf(URI instance) {
        return BreakerState.of(instance.toString(), breakers);
    }

    /** Where all were out lately the next one is asked all the same: to refuse is for the guard of the route. */
    private URI takeFrom(List<URI> left) {
        URI taken = left.stream()
                .filter(instance -> breakerOf(instance).tryAcquirePermission())
                .findFirst()
                .orElseGet(left::getFirst);
        left.remove(taken);
        return taken;
    }

    private <T> T observed(URI instance, CallTo<T> call) throws Exception {
        CircuitBreaker breaker = breakerOf(instance);
        long start = System.nanoTime();
        try {
            T answer = call.at(instance);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return answer;
        } catch (Exception | Error failure) {
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
            throw failure;
        }
    }

    private CircuitBreaker breakerOf(URI instance) {
        return breakers.circuitBreaker(instance.toString());
    }
}

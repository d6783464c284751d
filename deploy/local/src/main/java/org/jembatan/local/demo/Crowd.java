package org.jembatan.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many people who act at the same time, as people do; some at once, so that a small machine keeps up. */
final class Crowd {

    private static final int AT_ONCE = 6;

    private Crowd() {}

    static <T> void each(List<T> people, Consumer<T> act) {
        all(people, one -> {
            act.accept(one);
            return one;
        });
    }

    /** What came of it, in the order of the people; the first failure if there is one. */
    static <T, R> List<R> all(List<T> people, Function<T, R> act) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<R>> acts = people.stream()
                    .map(one -> threads.submit(() -> act.apply(one)))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> one : acts) {
                results.add(resultOf(one));
            }
            return results;
        }
    }

    private static <R> R resultOf(Future<R> act) {
        try {
            return act.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while people act.", e);
        }
    }
}

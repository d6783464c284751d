package org.jembatan.chassis.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does something for each of many, so that one that fails keeps none of the others waiting. */
public final class EachOnItsOwn {

    private EachOnItsOwn() {}

    /** Does it for all; what went wrong first is thrown once all had their turn, with the rest suppressed. */
    public static <T> void of(List<T> many, Consumer<T> action) {
        List<RuntimeException> failures = new ArrayList<>();
        for (T one : many) {
            try {
                action.accept(one);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }
}

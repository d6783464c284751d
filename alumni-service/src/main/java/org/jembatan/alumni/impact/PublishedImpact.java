package org.jembatan.alumni.impact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What everybody may see of what some plans come to together. It names each measure that is published of everybody,
 * whether or not anybody here has it, so that being named tells nothing of the few.
 *
 * @param answers empty when it is withheld
 * @param figures by what they measure, in order; empty when they are withheld
 * @param outcomes by what is added up, in order; empty when they are withheld
 */
public record PublishedImpact(
        Optional<Coverage> answers,
        Map<Figure.Measure, Optional<Figure>> figures,
        Map<OutcomeFigure.Key, Optional<OutcomeFigure>> outcomes) {

    public PublishedImpact {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** What is said of whom nothing may be said. */
    PublishedImpact withheld() {
        return new PublishedImpact(
                Optional.empty(), each(figures, _ -> Optional.empty()), each(outcomes, _ -> Optional.empty()));
    }

    static <K, F, T> Map<K, T> each(Map<K, F> some, Function<F, T> change) {
        Map<K, T> changed = new LinkedHashMap<>();
        some.forEach((key, one) -> changed.put(key, change.apply(one)));
        return changed;
    }
}

package org.jembatan.alumni.plan;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan says otherwise than another.
 *
 * @param objective null when it is the same
 * @param owner null when it is the same
 */
public record PlanDiff(
        @Nullable Changed<String> objective,
        @Nullable Changed<String> owner,
        Changes<PlanContent.Milestone> milestones,
        Changes<PlanContent.Indicator> indicators) {

    public static PlanDiff between(PlanContent from, PlanContent to) {
        return new PlanDiff(
                changed(from.objective(), to.objective()),
                changed(from.owner(), to.owner()),
                Changes.between(from.milestones(), to.milestones(), PlanContent.Milestone::title),
                Changes.between(from.indicators(), to.indicators(), PlanContent.Indicator::name));
    }

    private static <T> @Nullable Changed<T> changed(T from, T to) {
        return from.equals(to) ? null : new Changed<>(from, to);
    }

    /** Something that is in both, but differs. */
    public record Changed<T>(T from, T to) {}

    /** The differences of two lists whose items are known by a name. */
    public record Changes<T>(List<T> added, List<T> removed, List<Changed<T>> changed) {

        static <T> Changes<T> between(List<T> from, List<T> to, Function<T, String> name) {
            return new Changes<>(
                    to.stream()
                            .filter(item -> named(item, from, name).isEmpty())
                            .toList(),
                    from.stream()
                            .filter(item -> named(item, to, name).isEmpty())
                            .toList(),
                    from.stream()
                            .flatMap(old -> named(old, to, name).stream()
                                    .filter(now -> !now.equals(old))
                                    .map(now -> new Changed<>(old, now)))
                            .toList());
        }

        private static <T> List<T> named(T item, List<T> among, Function<T, String> name) {
            return among.stream()
                    .filter(other -> name.apply(other).equals(name.apply(item)))
                    .limit(1)
                    .toList();
        }
    }
}

package org.jembatan.alumni.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.SessionId;

/** A plan while it is being written: anything may still be missing. */
public record Draft(
        @Nullable String objective, @Nullable String owner, List<Milestone> milestones, List<Indicator> indicators) {

    static final Draft EMPTY = new Draft(null, null, List.of(), List.of());

    public Draft {
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }

    /** See {@link PlanContent.Milestone}. */
    public record Milestone(
            @Nullable String title, @Nullable LocalDate dueOn) {}

    /** See {@link PlanContent.Indicator}. */
    public record Indicator(
            @Nullable String name,
            @Nullable String unit,
            @Nullable String sdgTarget,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable SessionId inspiredBySessionId) {}
}

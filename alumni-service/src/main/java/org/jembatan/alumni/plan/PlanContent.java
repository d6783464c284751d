package org.jembatan.alumni.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.SessionId;

/**
 * What a plan says once it is complete.
 *
 * @param owner who is responsible at home, such as an office; as the participant puts it
 * @param milestones at least one
 * @param indicators at least one, each of another name
 */
public record PlanContent(String objective, String owner, List<Milestone> milestones, List<Indicator> indicators) {

    public PlanContent {
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }

    /** A step on the way. */
    public record Milestone(String title, LocalDate dueOn) {}

    /**
     * By what progress will be measured.
     *
     * @param sdgTarget the target of the Sustainable Development Goals that it serves, such as 9.3
     * @param baseline before the plan, in units
     * @param target after it, in units
     * @param inspiredBySessionId the session that gave the idea; null when none did
     */
    public record Indicator(
            String name,
            String unit,
            String sdgTarget,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable SessionId inspiredBySessionId) {}

    public Optional<Indicator> indicator(String name) {
        return indicators.stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }
}

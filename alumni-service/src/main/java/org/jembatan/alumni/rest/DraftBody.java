package org.jembatan.alumni.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.SessionId;
import org.jembatan.alumni.plan.Draft;

/** A draft as it is sent. Anything may be left out: whether it is complete is asked when it is submitted. */
record DraftBody(
        @Nullable @Size(max = 2000) String objective,
        @Nullable @Size(max = 200) String owner,
        @Nullable @Size(max = 20) List<@NotNull @Valid MilestoneBody> milestones,
        @Nullable @Size(max = 20) List<@NotNull @Valid IndicatorBody> indicators) {

    Draft draft() {
        return new Draft(
                objective,
                owner,
                orNone(milestones).stream().map(MilestoneBody::milestone).toList(),
                orNone(indicators).stream().map(IndicatorBody::indicator).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    record MilestoneBody(
            @Nullable @Size(max = 200) String title,
            @Nullable LocalDate dueOn) {

        Draft.Milestone milestone() {
            return new Draft.Milestone(title, dueOn);
        }
    }

    record IndicatorBody(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 50) String unit,
            @Nullable @Size(max = 10) String sdgTarget,
            @Nullable @Digits(integer = 15, fraction = 4) BigDecimal baseline,
            @Nullable @Digits(integer = 15, fraction = 4) BigDecimal target,
            @Nullable SessionId inspiredBySessionId) {

        Draft.Indicator indicator() {
            return new Draft.Indicator(name, unit, sdgTarget, baseline, target, inspiredBySessionId);
        }
    }
}

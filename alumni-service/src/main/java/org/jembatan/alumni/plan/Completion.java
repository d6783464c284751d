package org.jembatan.alumni.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Objection;

/** Makes a plan of a draft, or says everything that it lacks. */
final class Completion {

    private static final Pattern SDG_TARGET = Pattern.compile("(1[0-7]|[1-9])\\.([1-9][0-9]?|[a-d])");

    private final List<Objection> objections = new ArrayList<>();

    private Completion() {}

    /** Fails with {@link IncompletePlan} when anything is missing. */
    static PlanContent of(Draft draft) {
        Completion completion = new Completion();
        PlanContent content = completion.read(draft);
        if (!completion.objections.isEmpty()) {
            throw new IncompletePlan(completion.objections);
        }
        return content;
    }

    private PlanContent read(Draft draft) {
        String objective = text(draft.objective(), "/objective");
        String owner = text(draft.owner(), "/owner");
        requireSome(draft.milestones(), "/milestones");
        List<PlanContent.Milestone> milestones = new ArrayList<>();
        for (Draft.Milestone milestone : draft.milestones()) {
            milestones.add(read(milestone, "/milestones/" + milestones.size()));
        }
        requireSome(draft.indicators(), "/indicators");
        List<PlanContent.Indicator> indicators = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Draft.Indicator indicator : draft.indicators()) {
            String pointer = "/indicators/" + indicators.size();
            indicators.add(read(indicator, pointer));
            if (!names.add(String.valueOf(indicator.name()))) {
                objections.add(new Objection(pointer + "/name", "must differ from the names of the other indicators"));
            }
        }
        return new PlanContent(objective, owner, milestones, indicators);
    }

    private PlanContent.Milestone read(Draft.Milestone milestone, String pointer) {
        return new PlanContent.Milestone(
                text(milestone.title(), pointer + "/title"),
                given(milestone.dueOn(), LocalDate.EPOCH, pointer + "/dueOn"));
    }

    private PlanContent.Indicator read(Draft.Indicator indicator, String pointer) {
        return new PlanContent.Indicator(
                text(indicator.name(), pointer + "/name"),
                text(indicator.unit(), pointer + "/unit"),
                sdgTarget(indicator.sdgTarget(), pointer + "/sdgTarget"),
                given(indicator.baseline(), BigDecimal.ZERO, pointer + "/baseline"),
                given(indicator.target(), BigDecimal.ZERO, pointer + "/target"),
                indicator.inspiredBySessionId());
    }

    private String sdgTarget(@Nullable String code, String pointer) {
        String given = text(code, pointer);
        if (!given.isEmpty() && !SDG_TARGET.matcher(given).matches()) {
            objections.add(new Objection(pointer, "must be the number of an SDG target such as 9.3 or 9.b"));
        }
        return given;
    }

    private void requireSome(List<?> list, String pointer) {
        if (list.isEmpty()) {
            objections.add(new Objection(pointer, "must have at least one"));
        }
    }

    private String text(@Nullable String value, String pointer) {
        return given(value == null || value.isBlank() ? null : value, "", pointer);
    }

    /** The value; a stand-in when it is missing, which the objection keeps from being used. */
    private <T> T given(@Nullable T value, T standIn, String pointer) {
        if (value == null) {
            objections.add(new Objection(pointer, "must be given"));
            return standIn;
        }
        return value;
    }
}

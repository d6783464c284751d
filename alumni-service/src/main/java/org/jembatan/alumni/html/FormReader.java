package org.jembatan.alumni.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.plan.PlanContent.Indicator;
import org.jembatan.alumni.rest.AnswerBody;
import org.jembatan.alumni.rest.AnswerBody.ActualBody;
import org.jembatan.alumni.rest.AnswerBody.OutcomeBody;

/** Makes of a filled-in form the answer that would have been sent as JSON, held to the same rules. */
final class FormReader {

    private final Validator validator;
    private final Typed typed;
    private final List<Wrong> wrongs = new ArrayList<>();

    private FormReader(Validator validator, Typed typed) {
        this.validator = validator;
        this.typed = typed;
    }

    /**
     * Reads a form.
     *
     * @param indicators whose figures it asks for, in its order
     */
    static Reading read(Typed typed, List<Indicator> indicators, Validator validator) {
        FormReader reader = new FormReader(validator, typed);
        AnswerBody answer = new AnswerBody(reader.actuals(indicators), reader.outcomes());
        return new Reading(answer, List.copyOf(reader.wrongs));
    }

    private List<ActualBody> actuals(List<Indicator> indicators) {
        List<ActualBody> actuals = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            String field = Typed.FIGURE + i;
            if (typed.has(field)) {
                BigDecimal actual = number(field, ActualBody.class, "actual");
                if (actual != null) {
                    actuals.add(new ActualBody(indicators.get(i).name(), actual));
                }
            }
        }
        return actuals;
    }

    private List<OutcomeBody> outcomes() {
        List<OutcomeBody> outcomes = new ArrayList<>();
        for (int row = 0; row < typed.rows(); row++) {
            String end = "." + row;
            if (Stream.of("kind", "quantity", "unit", "description", "evidence").anyMatch(it -> typed.has(it + end))) {
                OutcomeBody outcome = outcome(end);
                if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
        }
        return outcomes;
    }

    private @Nullable OutcomeBody outcome(String end) {
        OutcomeKind kind = kind("kind" + end);
        BigDecimal quantity = number("quantity" + end, OutcomeBody.class, "quantity");
        String unit = text("unit" + end, "unit");
        String description = text("description" + end, "description");
        String evidence = typed.has("evidence" + end) ? text("evidence" + end, "evidenceUrl") : null;
        return kind == null || quantity == null ? null : new OutcomeBody(kind, quantity, unit, description, evidence);
    }

    private @Nullable OutcomeKind kind(String field) {
        OutcomeKind kind = Stream.of(OutcomeKind.values())
                .filter(known -> known.name().equals(typed.get(field)))
                .findFirst()
                .orElse(null);
        check(field, OutcomeBody.class, "kind", kind);
        return kind;
    }

    private String text(String field, String property) {
        String text = typed.get(field);
        check(field, OutcomeBody.class, property, text);
        return text;
    }

    private @Nullable BigDecimal number(String field, Class<?> body, String property) {
        try {
            BigDecimal number = typed.has(field) ? TypedNumber.of(typed.get(field)) : null;
            check(field, body, property, number);
            return number;
        } catch (TypedNumber.Unclear unclear) {
            wrongs.add(Wrong.unclear(field, unclear));
            return null;
        }
    }

    private void check(String field, Class<?> body, String property, @Nullable Object value) {
        validator.validateValue(body, property, value).stream()
                .map(violation -> Wrong.violating(field, violation))
                .min(Comparator.comparing(Wrong::key))
                .ifPresent(wrongs::add);
    }

    /**
     * What a form says.
     *
     * @param answer whole only if nothing is wrong
     * @param wrongs what is, in the order of the form
     */
    record Reading(AnswerBody answer, List<Wrong> wrongs) {}
}

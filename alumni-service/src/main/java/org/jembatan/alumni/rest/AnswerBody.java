package org.jembatan.alumni.rest;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.plan.AnswerFollowUp;

/**
 * An answer as it is sent, and what is expected of its fields, however they are sent. What is not among the actuals stays
 * unknown.
 */
public record AnswerBody(
        @NotNull @Size(max = MOST) List<@NotNull @Valid ActualBody> actuals,
        @NotNull @Size(max = MOST) List<@NotNull @Valid OutcomeBody> outcomes) {

    /** So many figures, and so many outcomes. */
    public static final int MOST = 20;

    public List<AnswerFollowUp.Progress> progress() {
        return actuals.stream().map(ActualBody::progress).toList();
    }

    public List<AnswerFollowUp.Result> results() {
        return outcomes.stream().map(OutcomeBody::result).toList();
    }

    /** See {@link AnswerFollowUp.Progress}. */
    public record ActualBody(
            @NotBlank @Size(max = 200) String indicator,
            @NotNull @Digits(integer = 15, fraction = 4) BigDecimal actual) {

        AnswerFollowUp.Progress progress() {
            return new AnswerFollowUp.Progress(indicator, actual);
        }
    }

    /** See {@link AnswerFollowUp.Result}. */
    public record OutcomeBody(
            @NotNull OutcomeKind kind,

            @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4)
            BigDecimal quantity,

            @NotBlank @Size(max = 50) String unit,
            @NotBlank @Size(max = 2000) String description,

            @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
            String evidenceUrl) {

        AnswerFollowUp.Result result() {
            return new AnswerFollowUp.Result(kind, quantity, unit, description, evidenceUrl);
        }
    }
}

package org.jembatan.feedback.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * What one person answers to one question.
 *
 * @param rating for a rating or a recommendation
 * @param text for free text
 */
public record Answer(
        String questionId,
        @Nullable Integer rating,
        @Nullable String text) {}

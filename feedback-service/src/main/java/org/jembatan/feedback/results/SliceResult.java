package org.jembatan.feedback.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one slice came to.
 *
 * @param turnout none when the slice is suppressed
 * @param questions in the order of the questionnaire; none when the slice is suppressed. Texts stand in
 *     {@link Slice#OVERALL} only: a smaller group would say more about who wrote them
 */
public record SliceResult(Slice slice, @Nullable Turnout turnout, List<QuestionResult> questions) {

    public SliceResult {
        questions = List.copyOf(questions);
    }

    static SliceResult suppressed(Slice slice) {
        return new SliceResult(slice, null, List.of());
    }

    public boolean suppressed() {
        return turnout == null;
    }

    /** How many answers to a question this slice shows. */
    int answersTo(String questionId) {
        return questions.stream()
                .filter(question -> question.questionId().equals(questionId))
                .mapToInt(QuestionResult::n)
                .sum();
    }

    int responses() {
        return turnout == null ? 0 : turnout.responses();
    }
}

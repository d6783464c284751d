package org.jembatan.feedback.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.QuestionKind;

/**
 * What the questions of one level came to, taken together. It is computed from what the slice shows and from nothing
 * else, so it tells nothing that the slice does not.
 *
 * @param level 1 to 4, see {@link Question#level}
 * @param ratings of all its questions that ask for a rating; none when there are none to show
 * @param recommendations of all its questions that ask for one; none when there are none to show
 */
public record LevelResult(
        int level, @Nullable Distribution ratings, @Nullable Distribution recommendations) {

    /** Each level that the slice shows something of. */
    public static List<LevelResult> of(List<Question> questions, SliceResult slice) {
        return questions.stream()
                .map(Question::level)
                .distinct()
                .sorted()
                .map(level -> new LevelResult(
                        level,
                        together(questions, slice, level, QuestionKind.RATING),
                        together(questions, slice, level, QuestionKind.NPS)))
                .filter(result -> result.ratings != null || result.recommendations != null)
                .toList();
    }

    private static @Nullable Distribution together(
            List<Question> questions, SliceResult slice, int level, QuestionKind kind) {
        Optional<Distribution> sum = questions.stream()
                .filter(question -> question.level() == level && question.kind() == kind)
                .flatMap(question -> slice.questions().stream()
                        .filter(result -> result.questionId().equals(question.questionId())))
                .flatMap(result -> Stream.ofNullable(result.distribution()))
                .reduce(Distribution::plus);
        return sum.orElse(null);
    }
}

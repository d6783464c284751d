package org.jembatan.feedback.results;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.QuestionKind;

/**
 * What the answers to one question in one slice came to.
 *
 * @param distribution of ratings and recommendations; none for text, or when suppressed
 * @param texts sorted by what they say, so that their order tells nothing; none for ratings, or when suppressed
 */
public record QuestionResult(
        String questionId,
        @Nullable Distribution distribution,
        @Nullable List<String> texts) {

    /** The {@code answers} to {@code question}, all of them. */
    static QuestionResult of(Question question, List<Response> responses) {
        var answers = responses.stream()
                .flatMap(response -> response.answers().stream())
                .filter(answer -> answer.questionId().equals(question.questionId()))
                .toList();
        if (question.kind() == QuestionKind.TEXT) {
            return new QuestionResult(
                    question.questionId(),
                    null,
                    answers.stream()
                            .flatMap(answer -> Stream.ofNullable(answer.text()))
                            .sorted()
                            .toList());
        }
        return new QuestionResult(
                question.questionId(),
                Distribution.of(
                        question.kind(),
                        answers.stream()
                                .flatMap(answer -> Stream.ofNullable(answer.rating()))
                                .toList()),
                null);
    }

    QuestionResult suppress() {
        return new QuestionResult(questionId, null, null);
    }

    public boolean suppressed() {
        return distribution == null && texts == null;
    }

    /** How many answers there are; 0 when suppressed. */
    public int n() {
        if (distribution != null) {
            return distribution.n();
        }
        return texts == null ? 0 : texts.size();
    }
}

package org.jembatan.feedback.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.questionnaire.Question.Wording;
import org.jembatan.feedback.questionnaire.UnacceptableAnswers.Objection;

class AnswerRulesTest {

    private static final Questionnaire QUESTIONNAIRE = Surveying.questionnaire(true);

    @ParameterizedTest
    @CsvSource({
        "whole, 0, , /answers/1/rating",
        "whole, 6, , /answers/1/rating",
        "whole, , , /answers/1/rating",
        "whole, 3, well, /answers/1/text",
        "recommend, -1, , /answers/1/rating",
        "recommend, 11, , /answers/1/rating",
        "comment, , , /answers/1/text",
        "comment, , ' ', /answers/1/text",
        "comment, 3, well, /answers/1/rating",
        "weather, 3, , /answers/1/questionId",
        "learned, 3, , /answers/1/questionId",
    })
    void saysWhichAnswerDoesNotFit(String questionId, Integer rating, String text, String pointer) {
        List<Answer> answers = List.of(new Answer("learned", 3, null), new Answer(questionId, rating, text));
        assertThat(objectionsTo(answers)).extracting(Objection::pointer).contains(pointer);
    }

    @Test
    void saysEverythingAtOnce() {
        List<Answer> answers = List.of(new Answer("weather", 3, null), new Answer("recommend", 11, null));
        assertThat(objectionsTo(answers))
                .extracting(Objection::pointer, Objection::message)
                .containsExactly(
                        tuple("/answers/0/questionId", "must be a question of this survey"),
                        tuple("/answers/1/rating", "must be a whole number from 0 to 10"),
                        tuple("/answers", "must hold an answer to whole"));
    }

    @Test
    void takesTheLowestAndTheHighestAndLeavesOutWhatMayBeLeftOut() {
        assertThatCode(() -> QUESTIONNAIRE.check(Surveying.answers(1, 0, "Well done")))
                .doesNotThrowAnyException();
        assertThatCode(() -> QUESTIONNAIRE.check(Surveying.answers(5, 10, "Well done")))
                .doesNotThrowAnyException();
        assertThatCode(() -> QUESTIONNAIRE.check(Surveying.rated(3))).doesNotThrowAnyException();
    }

    @Test
    void aQuestionnaireIsSound() {
        Wording wording = new Wording("?", "?");
        Question question = new Question("q", wording, 1, QuestionKind.RATING, true);
        assertThatThrownBy(() -> new Questionnaire(true, List.of(question, question)))
                .hasMessageContaining("called q");
        assertThatThrownBy(() -> new Question("q", wording, 5, QuestionKind.RATING, true))
                .hasMessageContaining("level");
    }

    @SuppressWarnings("unchecked")
    private static List<Objection> objectionsTo(List<Answer> answers) {
        var refused = catchThrowableOfType(UnacceptableAnswers.class, () -> QUESTIONNAIRE.check(answers));
        return (List<Objection>) Objects.requireNonNull(refused.facts().get("errors"));
    }
}

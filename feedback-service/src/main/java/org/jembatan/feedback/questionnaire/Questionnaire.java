package org.jembatan.feedback.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions of a survey. A survey keeps the one it was prepared with, so what people were asked, and promised, does
 * not change under them.
 *
 * @param anonymous whether nothing may tell who answered what; decides what is shown, and when
 */
public record Questionnaire(boolean anonymous, List<Question> questions) {

    public Questionnaire {
        questions = List.copyOf(questions);
        Set<String> ids = new HashSet<>();
        for (Question question : questions) {
            if (!ids.add(question.questionId())) {
                throw new IllegalArgumentException("Two questions are called " + question.questionId());
            }
        }
    }

    /**
     * Checks that the answers fit the questions.
     *
     * @throws UnacceptableAnswers with all that does not
     */
    public void check(List<Answer> answers) {
        AnswerRules.check(this, answers);
    }
}
